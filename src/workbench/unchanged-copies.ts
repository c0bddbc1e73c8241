import type { Sheet } from "../core/grid/sheet.ts";
import { changedCell } from "./changed-cell.ts";
import type { AddedSheet } from "./journal.ts";

/**
 * The names of sheets that were generated from tables of this workbook and hold nothing else since. Beside their
 * originals they would only be found to repeat them.
 */
export function unchangedCopies(sheets: readonly Sheet[], added: readonly AddedSheet[]): ReadonlySet<string> {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const copies = new Set<string>();
  for (const written of added) {
    const sheet = byName.get(written.name);
    const { copiesOf } = written;
    const isBesideOriginals = copiesOf.length > 0 && copiesOf.every((name) => byName.has(name));
    if (sheet && isBesideOriginals && changedCell(sheet, written) === null) copies.add(written.name);
  }
  return copies;
}
