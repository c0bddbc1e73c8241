import { type Address, type Range, rangeOf } from "../core/grid/address.ts";

/** Cells that are alike in something. */
export interface EqualArea<Value> {
  readonly value: Value;
  readonly area: Range;
}

/**
 * Cells, row by row from left to right, as few rectangles of those that are alike; cells without a value are left out.
 * Values are alike when they are the same.
 */
export function equalAreas<Cell extends Address, Value>(
  cells: readonly Cell[],
  whatOf: (cell: Cell) => Value | undefined,
): EqualArea<Value>[] {
  const areas: EqualArea<Value>[] = [];
  const lastOfColumns = new Map<string, number>();
  for (const run of runs(cells, whatOf)) {
    const { top, left, bottom, right } = run.area;
    const columns = `${left}:${right}`;
    const index = lastOfColumns.get(columns) ?? -1;
    const above = areas[index];
    if (above && above.value === run.value && above.area.bottom === top - 1) {
      areas[index] = { ...above, area: { ...above.area, bottom } };
    } else {
      lastOfColumns.set(columns, areas.length);
      areas.push(run);
    }
  }
  return areas;
}

/** Cells that are alike and stand side by side in a row. */
function runs<Cell extends Address, Value>(
  cells: readonly Cell[],
  whatOf: (cell: Cell) => Value | undefined,
): EqualArea<Value>[] {
  const found: EqualArea<Value>[] = [];
  for (const cell of cells) {
    const { row, column } = cell;
    const value = whatOf(cell);
    if (value === undefined) continue;
    const last = found[found.length - 1];
    if (last && last.value === value && last.area.top === row && last.area.right === column - 1) {
      found[found.length - 1] = { value, area: { ...last.area, right: column } };
    } else found.push({ value, area: rangeOf({ row, column }) });
  }
  return found;
}
