import { type Range, rangeAround } from "../../grid/address.ts";
import { joined } from "../../model/joined.ts";
import { isHeadLabel } from "../../template/labels.ts";
import type { FieldLabel } from "../../template/layout.ts";
import { findHeaders, type IndicatorHeader } from "../indicator-header.ts";
import type { Sighting } from "../sighting.ts";

/** The header of a flat ledger: the labels of project fields and of indicator columns side by side. */
export interface LedgerHeader extends Range {
  readonly indicators: IndicatorHeader;
  /** The columns of the project's own fields. */
  readonly fields: ReadonlyMap<FieldLabel, Sighting>;
}

/** A header may stand in two rows where some of its cells are merged over both. */
const tallestHeader = 3;

/** The ledger header whose last row is the one at an index; `null` when there is none. */
export function ledgerHeaderAt(rows: readonly Sighting[][], index: number): LedgerHeader | null {
  const [first] = rows[index] ?? [];
  if (!first || !rows[index]?.some(({ sign }) => sign === "name")) return null;
  const above = rows.slice(Math.max(0, index - tallestHeader), index + 1);
  const own = joined(above).filter(({ bottom }) => bottom >= first.top);
  if (!own.some(({ sign }) => sign === "projectName" || sign === "projectCode")) return null;
  own.sort((a, b) => a.left - b.left);
  const [indicators] = findHeaders(own);
  if (!indicators) return null;
  const fields = new Map<FieldLabel, Sighting>();
  const taken = new Set([...indicators.columns.values()]);
  for (const found of own) {
    const { sign } = found;
    if (taken.has(found) || !(sign === "budgetUnit" || isHeadLabel(sign))) continue;
    if (!fields.has(sign)) fields.set(sign, found);
  }
  if (fields.size === 0) return null;
  return { indicators, fields, ...rangeAround([indicators, ...fields.values()]) };
}
