import type { ClassLevel } from "../../model/taxonomy.ts";
import type { Field, IndicatorRow, TargetTable } from "../../read/table.ts";

/** A cell that names a class. */
export interface ClassCell {
  readonly level: ClassLevel;
  readonly field: Field;
  /** The first row that it holds for; a merge can carry it down to more. */
  readonly row: IndicatorRow;
  /** Whether the row's 一级指标 stands in a cell that other rows share. */
  readonly sharesPrimary: boolean;
}

/** The class cells of a table, each once, in the order of its rows. */
export function classCells({ indicators }: TargetTable): ClassCell[] {
  const cells: ClassCell[] = [];
  for (const [index, row] of indicators.entries()) {
    const above = indicators[index - 1];
    const repeatsPrimary = isSameCell(row.level1, above?.level1);
    const sharesPrimary = repeatsPrimary || isSameCell(row.level1, indicators[index + 1]?.level1);
    if (!repeatsPrimary) cells.push({ level: "一级指标", field: row.level1, row, sharesPrimary });
    if (!isSameCell(row.level2, above?.level2)) {
      cells.push({ level: "二级指标", field: row.level2, row, sharesPrimary });
    }
  }
  return cells;
}

function isSameCell(one: Field, other: Field | undefined): boolean {
  return one.row === other?.row && one.column === other.column;
}
