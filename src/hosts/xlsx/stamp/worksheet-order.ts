/** The children of a worksheet part in the order that the schema gives them, up to those that hang on other parts. */
export const worksheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "ignoredErrors",
] as const;

/**
 * What of a template sheet is not carried over: what its cells are and hold, the list of scenarios and of custom
 * views, which lead elsewhere, and by not being in the order above all that hangs on other parts (drawings, comments,
 * tables, controls) or extends the schema.
 */
export const ofTemplateAlone: ReadonlySet<string> = new Set([
  "dimension",
  "sheetData",
  "scenarios",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "dataValidations",
  "hyperlinks",
]);
