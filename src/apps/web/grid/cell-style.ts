/** What CSS makes a cell look as in the workbook. */
export type CellStyle = Readonly<Record<string, string>>;

/** Joins the borders of a merged area, whose right and lower edges belong to its last cells. */
export function mergedStyle(first: CellStyle, lastRight: CellStyle, lastBelow: CellStyle): CellStyle {
  const edges: Record<string, string> = {};
  if (lastRight["border-right"]) edges["border-right"] = lastRight["border-right"];
  if (lastBelow["border-bottom"]) edges["border-bottom"] = lastBelow["border-bottom"];
  return { ...first, ...edges };
}
