import type { Address, Range } from "../grid/address.ts";
import { cellText } from "../grid/text.ts";
import { compact } from "../model/half-width.ts";
import type { Field } from "./table.ts";
import type { TableCells } from "./table-cells.ts";

/** How far above a table's first label a line that states the year may stand, in rows. */
export const yearLineReach = 12;

const longest = 60;
const yearOfBudget = /(20\d{2})年度|^[^\d]{0,4}(20\d{2})年(?:部门|单位|预算|项目|财政|专项|本级|绩效)/;

/** The budget year that a heading states: 2023年度, 2023年部门预算; `null` when it states none. A date is no budget year. */
export function statedYear(text: string): number | null {
  if (text.length > longest || (!text.includes("20") && !/２/.test(text))) return null;
  const found = yearOfBudget.exec(compact(text));
  const year = found?.[1] ?? found?.[2];
  return year === undefined ? null : Number(year);
}

/** The lowest cell within a range that states the budget year, the table's own title aside. */
export function readYearLine(cells: TableCells, range: Range, title?: Address | null): Field | null {
  for (const row of [...cells.rowsBetween(range.top, range.bottom)].reverse()) {
    for (const cell of cells.filledCells(row, range.left, range.right)) {
      const isTitle = cell.row === title?.row && cell.column === title.column;
      if (!isTitle && statedYear(cellText(cell)) !== null) return cells.fieldOf(cell);
    }
  }
  return null;
}
