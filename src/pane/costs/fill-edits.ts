import { boundOf } from "../../core/compute/fill.ts";
import { cellKey } from "../../core/grid/address.ts";
import type { CellEdit } from "../../core/grid/edit.ts";
import type { Checked, Workbench } from "../../workbench/workbench.ts";
import type { PaneState } from "../session/pane-state.ts";
import { costChosen } from "./cost-chosen.ts";

/** What would be filled into the blank computed cells, by the divisors that the user has chosen. */
export function fillEdits(
  checked: Checked | null,
  divisors: PaneState["divisors"],
  workbench: Workbench,
): readonly CellEdit[] {
  const edits = new Map(workbench.fillableEdits().map((edit) => [cellKey(edit), edit]));
  for (const { table, unitCosts } of checked?.workbook.tables ?? []) {
    for (const cost of unitCosts) {
      const at = { sheet: table.sheet, row: cost.row, column: cost.column };
      const key = cellKey(at);
      const target = table.indicators.find(({ row }) => row === cost.row)?.target;
      if (divisors[key] === undefined || !target || target.text !== "" || target.isFormula) continue;
      const bound = boundOf(costChosen(cost, table, divisors[key], workbench.rounding));
      if (bound) edits.set(key, { ...at, before: target.value, after: bound });
    }
  }
  return [...edits.values()];
}
