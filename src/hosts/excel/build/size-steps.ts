import { formatRange } from "../../../core/grid/address.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import type { Template } from "../../../core/template/template.ts";
import { equalAreas } from "../../equal-areas.ts";
import { type Step, step } from "./step.ts";

/** Heights of rows and widths of columns, those that follow each other at once. */
export function sizeSteps({ rows }: SheetPlan, template: Template | undefined): Step[] {
  const heights = equalAreas(
    rows.map(({ row, height }) => ({ row, column: 1, height })),
    ({ height }) => height ?? undefined,
  );
  const widths = equalAreas(
    [...(template?.columnWidths ?? [])].map(([column, width]) => ({ row: 1, column, width })),
    ({ width }) => width,
  );
  return [
    ...heights.map(({ value, area }) =>
      step((sheet) => {
        sheet.getRange(formatRange(area)).format.rowHeight = value;
      }),
    ),
    ...widths.map(({ value, area }) =>
      step((sheet) => {
        sheet.getRange(formatRange(area)).format.columnWidth = value;
      }),
    ),
  ];
}
