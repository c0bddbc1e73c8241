import { type Range, rangeContains } from "../../src/core/grid/address.ts";
import type { PlannedCell, SheetPlan } from "../../src/core/render/plan.ts";

/** What a plan writes into an area, a line for each row: values, `=formula → result`, a dot for a blank. */
export function drawPlan({ rows }: SheetPlan, area: Range): string[] {
  return rows
    .filter(({ row }) => row >= area.top && row <= area.bottom)
    .map(({ row, cells }) =>
      cells
        .filter(({ column }) => rangeContains(area, { row, column }))
        .map(drawCell)
        .join(" | "),
    );
}

function drawCell({ value, formula }: PlannedCell): string {
  const shown = value === null ? "·" : String(value).replaceAll("\n", "⏎");
  return formula === undefined ? shown : `=${formula} → ${shown}`;
}
