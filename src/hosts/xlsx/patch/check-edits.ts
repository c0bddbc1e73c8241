import { formatAddress } from "../../../core/grid/address.ts";
import type { CellEdit } from "../../../core/grid/edit.ts";
import { groupBy } from "../../../core/grid/group-by.ts";
import { isSameValue } from "../../../core/grid/same-value.ts";
import type { Workbook } from "../read/read-workbook.ts";
import type { SheetEdit } from "./patch-sheet.ts";
import { type RefusedCell, RefusedEditsError } from "./refused-edits-error.ts";

/**
 * The edits by sheet, those of cells under a merged area led to its top left cell. Throws RefusedEditsError when
 * some cell holds a formula, or anything but what its edit expects.
 */
export function checkEdits(workbook: Workbook, edits: readonly CellEdit[]): Map<string, SheetEdit[]> {
  const refused: RefusedCell[] = [];
  const checked = new Map<string, SheetEdit[]>();
  for (const [name, ofSheet] of groupBy(edits, ({ sheet }) => sheet)) {
    const [sheet] = workbook.sheets(name);
    if (!sheet) throw new Error(`No sheet ${name} to edit`);
    const edited = new Set<string>();
    checked.set(
      name,
      ofSheet.map((edit) => {
        const { after, before } = edit;
        const { row, column } = sheet.anchorAt(edit.row, edit.column);
        const address = formatAddress({ row, column });
        if (edited.has(address)) throw new Error(`Two edits of ${name} ${address}`);
        edited.add(address);
        const cell = sheet.cellAt(row, column);
        if (cell?.isFormula) refused.push({ sheet: name, row, column, reason: "formula" });
        else if (!isSameValue(cell?.value ?? null, before))
          refused.push({ sheet: name, row, column, reason: "changed" });
        return { sheet: name, row, column, after };
      }),
    );
  }
  if (refused.length > 0) throw new RefusedEditsError(refused);
  return checked;
}
