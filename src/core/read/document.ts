import { type Address, formatAddress, rangeContains } from "../grid/address.ts";
import { type Row, Sheet } from "../grid/sheet.ts";
import type { Department } from "../model/department.ts";
import type { Project } from "../model/project.ts";
import { DocumentDepartment } from "./document-department.ts";
import type { DocumentLine } from "./document-line.ts";
import { readTables } from "./read-tables.ts";
import type { TargetTable } from "./table.ts";
import { toProject } from "./to-project.ts";

/** A text of the document that found no place, with its line. */
interface UnreadText {
  readonly line: number;
  readonly text: string;
}

export interface PublishedDocument {
  /** On a sheet of the document's own, a line a row. */
  readonly tables: TargetTable[];
  readonly projects: Project[];
  /** `null` when the document holds no 部门整体绩效目标. */
  readonly department: Department | null;
  readonly notUnderstood: UnreadText[];
}

/**
 * What a published document says: its 项目绩效目标表, read by the reader for sheets, its 部门整体绩效目标, and every
 * text that is neither, in the order of the lines.
 */
export function readDocument(lines: readonly DocumentLine[]): PublishedDocument {
  const department = new DocumentDepartment();
  const rest = lines.map((line) => (department.take(line) ? null : line));
  const placed = rest.map((line, index) => (line ? place(line, index + 1) : []));
  const tables = readTables(toSheet(placed));
  const isRead = readAddresses(tables);
  return {
    tables,
    projects: tables.map(toProject),
    department: department.result(),
    notUnderstood: placed
      .flat()
      .filter((text) => text.text !== "" && !isRead(text))
      .map(({ line, text }) => ({ line, text })),
  };
}

interface PlacedText extends Address, UnreadText {}

/** A line on a row of the grid: a paragraph in its first column, a cell after the columns of those before it. */
function place(line: DocumentLine, row: number): PlacedText[] {
  if (line.kind === "paragraph") return [{ row, column: 1, line: line.line, text: line.text }];
  let column = 1;
  return line.cells.map((cell) => {
    const placed = { row, column, line: cell.line, text: cell.text };
    column += cell.span;
    return placed;
  });
}

function toSheet(placed: readonly PlacedText[][]): Sheet {
  const rows = placed.map((texts, index): Row => {
    const cells = texts
      .filter(({ text }) => text !== "")
      .map(({ row, column, text }) => ({ row, column, value: text, format: "", isFormula: false }));
    return { row: index + 1, cells };
  });
  return new Sheet(
    "",
    rows.filter(({ cells }) => cells.length > 0),
    [],
  );
}

/** Whether a cell is a label, a value or a title of one of the tables. */
function readAddresses(tables: readonly TargetTable[]): (address: Address) => boolean {
  const tablesByRow = new Map<number, TargetTable[]>();
  const heads = new Set<string>();
  const unknown = new Set<string>();
  for (const table of tables) {
    for (let row = table.range.top; row <= table.range.bottom; row++) {
      tablesByRow.set(row, [...(tablesByRow.get(row) ?? []), table]);
    }
    for (const field of [table.title, table.budgetUnit, table.amountUnit]) {
      if (field) heads.add(formatAddress(field));
    }
    for (const field of table.unknown) unknown.add(formatAddress(field));
  }
  return (address) => {
    const key = formatAddress(address);
    const inside = tablesByRow.get(address.row)?.some(({ range }) => rangeContains(range, address)) ?? false;
    return heads.has(key) || (inside && !unknown.has(key));
  };
}
