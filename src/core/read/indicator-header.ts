import { type Range, rangeAround } from "../grid/address.ts";
import { type IndicatorLabel, isIndicatorLabel } from "../template/labels.ts";
import type { Sighting } from "./sighting.ts";

/** The header row of indicator rows. */
export interface IndicatorHeader extends Range {
  /** The columns that each label owns: those its cell is merged over. */
  readonly columns: ReadonlyMap<IndicatorLabel, Sighting>;
}

/** The indicator headers in one row of sightings: more than one where tables stand side by side. */
export function findHeaders(row: readonly Sighting[]): IndicatorHeader[] {
  if (!row.some(({ sign }) => sign === "name")) return [];
  const found: IndicatorHeader[] = [];
  let columns = new Map<IndicatorLabel, Sighting>();
  const close = () => {
    if (isComplete(columns)) found.push(toHeader(columns));
    columns = new Map();
  };
  for (const sighting of row) {
    const label = columnLabel(sighting);
    if (!label) continue;
    if (columns.has(label)) close();
    columns.set(label, sighting);
  }
  close();
  return found;
}

/** In a header row, 单位 is the unit of measure. */
function columnLabel({ sign, text }: Sighting): IndicatorLabel | null {
  if (isIndicatorLabel(sign)) return sign;
  return sign === "budgetUnit" && text === "单位" ? "unitOfMeasure" : null;
}

function isComplete(columns: ReadonlyMap<IndicatorLabel, Sighting>): boolean {
  return columns.has("name") && columns.has("target") && (columns.has("level1") || columns.has("level2"));
}

function toHeader(columns: ReadonlyMap<IndicatorLabel, Sighting>): IndicatorHeader {
  return { columns, ...rangeAround(columns.values()) };
}
