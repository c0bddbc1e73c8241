import type { CrossReference } from "../../core/render/cross-references.ts";

/** Puts the formulas into the batch. */
export function writeCrossReferences(
  context: Excel.RequestContext,
  references: readonly CrossReference[],
): void {
  for (const { sheet, address, formula } of references) {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[`=${formula}`]];
  }
}
