/**
 * The condition of every mark that stands in a workbook as a conditional format: always true, and no one else's. By it a
 * mark is known again, also after the workbook was closed and opened, and in another host than the one that set it.
 */
export const markFormula = '=N("绩表通")=0';
