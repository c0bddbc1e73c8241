import { groupBy } from "../grid/group-by.ts";
import type { IndicatorHeader } from "./indicator-header.ts";
import type { Sighting } from "./sighting.ts";

/**
 * The sightings of a sheet parted where tables stand side by side, which is where their headers share no column.
 * A sheet whose tables all stand above each other is one band.
 */
export function columnBands(
  rows: readonly Sighting[][],
  headers: readonly IndicatorHeader[],
): Sighting[][][] {
  const starts = bandStarts(headers);
  if (starts.length < 2) return [[...rows]];
  const bands: Sighting[][][] = starts.map(() => []);
  for (const row of rows) {
    const parts = groupBy(row, ({ left }) => Math.max(0, starts.filter((start) => start <= left).length - 1));
    for (const [band, part] of parts) bands[band]?.push(part);
  }
  return bands;
}

/** The first column of each group of headers that share columns, ascending. */
function bandStarts(headers: readonly IndicatorHeader[]): number[] {
  const starts: number[] = [];
  let right = 0;
  for (const header of [...headers].sort((a, b) => a.left - b.left)) {
    if (header.left > right) starts.push(header.left);
    right = Math.max(right, header.right);
  }
  return starts;
}
