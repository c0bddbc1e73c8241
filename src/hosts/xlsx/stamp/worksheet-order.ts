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
 * What of these a plan brings itself, or belongs to the template sheet alone. By not being in the order, all that
 * hangs on other parts (drawings, comments, tables, controls) or extends the schema is not carried over either.
 */
export const notCarriedOver: ReadonlySet<string> = new Set([
  "dimension",
  "sheetData",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "hyperlinks",
]);
