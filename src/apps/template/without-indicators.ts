/** What is said of a template workbook without a row for indicators. */
export function withoutIndicators(name: string): string {
  return `模板“${name}”里没有指标行：请在指标表头下面一行的单元格里写上 {{indicator.name}}、{{indicator.target}} 等占位符，花括号用半角。`;
}
