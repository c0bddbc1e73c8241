import type { Cell } from "../grid/sheet.ts";
import { cellText } from "../grid/text.ts";
import { looksLikeLabel } from "./label-like.ts";
import type { Segment } from "./segment.ts";
import type { Sighting } from "./sighting.ts";
import type { TableCells } from "./table-cells.ts";
import type { TableColumns } from "./table-columns.ts";

/** The table that a label stands in. */
interface Surroundings {
  readonly cells: TableCells;
  readonly columns: TableColumns;
  readonly segment: Segment;
}

/**
 * Whether the first text right of a label is its value. It is where no blank place lies between. Beyond a blank place
 * `fits` decides, or else whether anything tells that the text is a label that no layout knows: its wording, or a value
 * of its own up to the column `end`. A blank area merged over several columns is the place of the value.
 */
export function isValueOf(
  { right }: Sighting,
  found: Cell,
  table: Surroundings,
  end: number,
  fits?: (text: string) => boolean,
): boolean {
  const { cells } = table;
  const { row, column } = found;
  if (column === right + 1) return true;
  const between = Array.from({ length: column - right - 1 }, (_, index) => right + 1 + index);
  if (!between.some((place) => isPlace(table, row, place))) return true;
  if (between.some((place) => isWide(table, row, place))) return false;
  const text = cellText(found);
  return fits ? fits(text) : !looksLikeLabel(text) && cells.firstFilled(row, column + 1, end) === null;
}

/** Whether a column is one of the table, and not one that it was widened by. */
function isPlace({ cells, columns, segment }: Surroundings, row: number, column: number): boolean {
  const labels = [...(segment.header?.columns.values() ?? [])];
  return (
    columns.used.has(column) ||
    labels.some(({ left, right }) => column >= left && column <= right) ||
    cells.sheet.mergeAt(row, column) !== undefined
  );
}

function isWide({ cells }: Surroundings, row: number, column: number): boolean {
  const area = cells.sheet.mergeAt(row, column);
  return area !== undefined && area.right > area.left;
}
