/** Always true, and no one else's: by it a mark is known again, also after the workbook was closed and opened. */
export const markFormula = '=N("绩表通")=0';

/** A mark as Excel keeps it: a conditional format, so that the cells' own fills are never touched. */
export interface PlacedMark {
  /** The sheet's id. */
  readonly sheet: string;
  readonly id: string;
}

/** Asks for the marks on these sheets; what comes back tells them after the next sync. */
export function loadMarks(context: Excel.RequestContext, sheets: readonly string[]): () => PlacedMark[] {
  const asked = sheets.map((sheet) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    return { sheet, formats };
  });
  return () =>
    asked.flatMap(({ sheet, formats }) => formats.items.filter(isMark).map(({ id }) => ({ sheet, id })));
}

/** Puts the removal of marks into the batch. */
export function removeMarks(context: Excel.RequestContext, marks: readonly PlacedMark[]): void {
  for (const { sheet, id } of marks) {
    context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  }
}

function isMark({ type, customOrNullObject }: Excel.ConditionalFormat): boolean {
  return type === "Custom" && customOrNullObject.rule.formula.replaceAll(" ", "") === markFormula;
}
