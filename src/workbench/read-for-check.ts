import type { Sheet } from "../core/grid/sheet.ts";
import { type Host, loadPart } from "../hosts/host.ts";
import type { Journal } from "./journal.ts";
import type { Checked } from "./workbench.ts";

/** The sheets that a check is about, and the generated copies that it leaves out. */
export interface SheetsToCheck extends Pick<Checked, "copies" | "activeSheet"> {
  readonly sheets: readonly Sheet[];
}

/** One read of the host. Of all sheets, the unchanged copies are left out; only then the journal is needed. */
export async function readForCheck(
  host: Host,
  scope: Checked["scope"],
  openJournal: () => Promise<Journal>,
): Promise<SheetsToCheck> {
  if (scope === "active") {
    const sheet = await host.readActive();
    return { sheets: [sheet], copies: [], activeSheet: sheet.name };
  }
  const { sheets, activeSheet } = await host.readAll();
  const { added: all } = await openJournal();
  const added = all.filter(({ copiesOf }) => copiesOf.length > 0);
  if (added.length === 0) return { sheets, copies: [], activeSheet };
  const { unchangedCopies } = await loadPart(() => import("./unchanged-copies.ts"));
  const copies = unchangedCopies(sheets, added);
  return { sheets: sheets.filter(({ name }) => !copies.has(name)), copies: [...copies], activeSheet };
}
