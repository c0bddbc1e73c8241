import { lastRow } from "../../grid/address.ts";
import type { Sighting } from "../sighting.ts";
import { type LedgerHeader, ledgerHeaderAt } from "./ledger-header.ts";

/** Where a ledger stands on a sheet: its header, and the rows below it to the next form or ledger. */
export interface LedgerArea {
  readonly header: LedgerHeader;
  readonly bottom: number;
  /** The rows in which the same header stands again, as at the top of a printed page. */
  readonly repeatedHeaders: ReadonlySet<number>;
  /** What was seen above the header, from the end of what came before. */
  readonly above: readonly Sighting[][];
}

/** The ledgers of a sheet from top to bottom, and what was seen outside of them. */
export function partLedgers(rows: readonly Sighting[][]): { ledgers: LedgerArea[]; others: Sighting[][] } {
  const ledgers: LedgerArea[] = [];
  const others: Sighting[][] = [];
  let open: (LedgerArea & { bottom: number; repeatedHeaders: Set<number> }) | null = null;
  let above: Sighting[][] = [];
  for (const [index, row] of rows.entries()) {
    const header = ledgerHeaderAt(rows, index);
    const top = row[0]?.top ?? 0;
    if (header && open && isSameHeader(header, open.header)) {
      for (let again = header.top; again <= header.bottom; again++) open.repeatedHeaders.add(again);
      continue;
    }
    const isNext = header !== null || row[0]?.sign === "title" || row[0]?.sign === "otherTitle";
    if (open && !isNext) continue;
    if (open) open.bottom = (header?.top ?? top) - 1;
    open = null;
    if (header) {
      open = { header, bottom: lastRow, repeatedHeaders: new Set(), above };
      ledgers.push(open);
      while ((others[others.length - 1]?.[0]?.top ?? 0) >= header.top) others.pop();
      above = [];
    } else {
      others.push(row);
      above.push(row);
    }
  }
  return { ledgers, others };
}

function isSameHeader(one: LedgerHeader, other: LedgerHeader): boolean {
  return (
    one.left === other.left &&
    one.right === other.right &&
    [...one.fields.keys()].join() === [...other.fields.keys()].join()
  );
}
