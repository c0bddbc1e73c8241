import type { CheckedTable } from "../../core/checked-workbook.ts";
import type { CellEdit } from "../../core/grid/edit.ts";
import type { LibraryEntry } from "../../core/library/library.ts";
import { toIndicator } from "../../core/library/to-indicator.ts";
import { canonicalClass } from "../../core/model/class-name.ts";
import type { Indicator } from "../../core/model/project.ts";
import type { Field, IndicatorRow } from "../../core/read/table.ts";
import type { Finding } from "../../core/rules/finding.ts";

/** How an indicator of the library comes into a table. */
export type Adoption =
  /** Into blank cells of a row that is there. */
  | { readonly kind: "edits"; readonly edits: readonly CellEdit[] }
  /** As the cells of a row that the user inserts below row `below`. */
  | { readonly kind: "copy"; readonly text: string; readonly below: number };

/**
 * An indicator goes into the row that the finding is at, or another row of its class, where the 三级指标 there is blank:
 * into blank cells only. Without such a row its cells are to be copied, in the order of the table's columns.
 */
export function adoption(finding: Finding, { table, profile }: CheckedTable, entry: LibraryEntry): Adoption {
  const indicator = toIndicator(entry, profile);
  const level2 = canonicalClass(indicator.level2 ?? "");
  const row = table.indicators
    .filter(({ name }) => name.text === "" && !name.isFormula)
    .find((candidate) =>
      isAtRow(finding, candidate)
        ? true
        : !isAtAnyRow(finding, table.indicators) && canonicalClass(candidate.level2.text) === level2,
    );
  if (row) return { kind: "edits", edits: rowEdits(table.sheet, row, indicator) };
  const sameLevel1 = table.indicators.filter(
    ({ level1 }) => canonicalClass(level1.text) === canonicalClass(indicator.level1 ?? ""),
  );
  const neighbours = sameLevel1.length > 0 ? sameLevel1 : table.indicators;
  const last = neighbours[neighbours.length - 1];
  return {
    kind: "copy",
    text: rowText(table.indicators[0], indicator),
    below: last?.row ?? table.range.bottom,
  };
}

function isAtRow({ at }: Finding, { name }: IndicatorRow): boolean {
  return at?.row === name.row && at.column === name.column;
}

function isAtAnyRow(finding: Finding, rows: readonly IndicatorRow[]): boolean {
  return rows.some((row) => isAtRow(finding, row));
}

function rowEdits(sheet: string, row: IndicatorRow, { name, description, basis }: Indicator): CellEdit[] {
  const parts: [Field | null, string | null][] = [
    [row.name, name],
    [row.description, description],
    [row.basis, basis],
  ];
  return parts.flatMap(([field, after]) =>
    field && field.text === "" && !field.isFormula && after !== null
      ? [{ sheet, row: field.row, column: field.column, before: field.value, after }]
      : [],
  );
}

/** Tabs between the cells, so that the text is pasted as a row. */
function rowText(model: IndicatorRow | undefined, indicator: Indicator): string {
  const { level1, level2, name, description, basis } = indicator;
  if (!model) return [level1, level2, name, description, "", basis].map((text) => text ?? "").join("\t");
  const parts: [Field | null, string | null][] = [
    [model.level1, level1],
    [model.level2, level2],
    [model.name, name],
    [model.description, description],
    [model.target, null],
    [model.basis, basis],
  ];
  return parts
    .flatMap(([field, text]) => (field ? [{ column: field.column, text: text ?? "" }] : []))
    .sort((a, b) => a.column - b.column)
    .map(({ text }) => text)
    .join("\t");
}
