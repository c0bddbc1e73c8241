/**
 * ExcelApi 1.`minor` from which everything works, Excel 2021: the ribbon buttons are shown from here. Before it, where
 * the add-in is opened from the list of add-ins, the host says what it cannot do.
 */
export const fullMinor = 13;

/** ExcelApi 1.`minor` below which nothing works and a static page names the version needed. */
export const leastMinor = 7;
