import { markFormula } from "../mark-formula.ts";

/** A conditional format; marks are such, so that the cells' own fills are never touched. */
export interface PlacedFormat {
  /** The sheet's id. */
  readonly sheet: string;
  readonly id: string;
  /** Whether its condition is a formula, as that of marks is. */
  readonly isCustom: boolean;
  readonly isMark: boolean;
}

/** Asks for the conditional formats of these sheets; what comes back tells them after the next sync. */
export function loadFormats(context: Excel.RequestContext, sheets: readonly string[]): () => PlacedFormat[] {
  const asked = sheets.map((sheet) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    return { sheet, formats };
  });
  return () =>
    asked.flatMap(({ sheet, formats }) =>
      formats.items.map((format) => ({
        sheet,
        id: format.id,
        isCustom: format.type === "Custom",
        isMark: isMark(format),
      })),
    );
}

/** Puts the removal of conditional formats into the batch. */
export function removeFormats(context: Excel.RequestContext, formats: readonly PlacedFormat[]): void {
  for (const { sheet, id } of formats) {
    context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  }
}

function isMark({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && customOrNullObject.rule.formula.replaceAll(" ", "") === markFormula;
}
