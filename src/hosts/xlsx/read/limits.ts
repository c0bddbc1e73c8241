/** What is held in memory of one sheet, or of the strings that all share; Excel in a browser gives no more cells at once. */
export const limits = {
  cells: 5_000_000,
  /** In UTF-16 units. */
  textLength: 100_000_000,
  /** Rows that merged areas cover, added up over the areas. */
  mergedRows: 5_000_000,
};
