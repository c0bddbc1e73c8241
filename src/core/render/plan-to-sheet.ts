import { type Cell, type Row, Sheet } from "../grid/sheet.ts";
import type { Template } from "../template/template.ts";
import type { PlannedCell, SheetPlan } from "./plan.ts";

/** The sheet that a plan becomes, so that it can be read and checked before it is written. */
export function planToSheet(plan: SheetPlan, template: Template): Sheet {
  const formats = formatsOf(template);
  const rows: Row[] = plan.rows.flatMap(({ row, cells }) => {
    const filled = cells.flatMap((cell) => toCell(cell, row, formats));
    return filled.length > 0 ? [{ row, cells: filled }] : [];
  });
  return new Sheet(plan.name, rows, plan.merges);
}

type Formats = ReadonlyMap<number, ReadonlyMap<number, string>>;

const formatsByTemplate = new WeakMap<Template, Formats>();

/** By template row and column. */
function formatsOf(template: Template): Formats {
  let formats = formatsByTemplate.get(template);
  if (!formats) {
    formats = new Map(
      template.rows.map(({ row, cells }) => [
        row,
        new Map(cells.map(({ column, format }) => [column, format])),
      ]),
    );
    formatsByTemplate.set(template, formats);
  }
  return formats;
}

function toCell({ column, value, formula, styleOf }: PlannedCell, row: number, formats: Formats): Cell[] {
  if (value === null) return [];
  const format = formats.get(styleOf.row)?.get(styleOf.column) ?? "";
  return [{ row, column, value, format, isFormula: formula !== undefined }];
}
