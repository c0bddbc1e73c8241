import { cellKey, type SheetAddress } from "../core/grid/address.ts";
import type { CellEdit, WrittenValue } from "../core/grid/edit.ts";
import type { CellValue } from "../core/grid/sheet.ts";
import { type Host, HostError } from "../hosts/host.ts";
import { changedCell } from "./changed-cell.ts";
import type { AddedSheet, Deed } from "./journal.ts";
import type { Changes } from "./outcome.ts";

/** Takes a deed back as far as nobody has changed it since. Throws a HostError with nothing taken back but what that says. */
export async function takeBack(deed: Deed, host: Host): Promise<Changes> {
  switch (deed.kind) {
    case "cells":
      return restoreCells(deed.edits, host);
    case "sheets":
      return removeAdded(deed.added, host);
    case "marks":
      await (deed.before.length > 0 ? host.mark(deed.before) : host.clearMarks());
      return { changed: Math.max(deed.before.length, deed.after.length), refused: [] };
  }
}

/** What is left of edits when some of their cells have been brought back to what they held before. */
export function editsWithout(edits: readonly CellEdit[], restored: readonly CellEdit[]): CellEdit[] {
  const keys = new Set(restored.map(cellKey));
  return edits.filter((edit) => !keys.has(cellKey(edit)));
}

async function restoreCells(edits: readonly CellEdit[], host: Host): Promise<Changes> {
  const writable: CellEdit[] = [];
  const unwritable: CellEdit[] = [];
  for (const edit of edits) {
    const { before, after } = edit;
    if (isWritable(before)) writable.push({ ...edit, before: after, after: before });
    else unwritable.push(edit);
  }
  const { written, refused } = await writeWhereSheetsAre(writable, host);
  return { changed: written.length, refused: [...unwritable, ...refused].map(addressOf) };
}

/** Sheets that are gone take nothing but their own cells with them. */
async function writeWhereSheetsAre(edits: readonly CellEdit[], host: Host) {
  try {
    return await host.write(edits);
  } catch (error) {
    if (!(error instanceof HostError) || error.fault !== "sheet-gone" || error.written.length > 0)
      throw error;
    const names = new Set(await host.sheetNames());
    const lost = edits.filter(({ sheet }) => !names.has(sheet));
    if (lost.length === 0) throw error;
    const outcome = await host.write(edits.filter(({ sheet }) => names.has(sheet)));
    return { written: outcome.written, refused: [...lost, ...outcome.refused] };
  }
}

/** Sheets that someone has worked on stay; those already gone are passed over. */
async function removeAdded(added: readonly AddedSheet[], host: Host): Promise<Changes> {
  const { sheets } = await host.readAll();
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const names: string[] = [];
  const refused: SheetAddress[] = [];
  for (const written of added) {
    const sheet = byName.get(written.name);
    const changed = sheet && changedCell(sheet, written);
    if (changed) refused.push({ sheet: written.name, ...changed });
    else if (sheet) names.push(written.name);
  }
  if (names.length > 0) await host.removeSheets(names);
  return { changed: names.length, refused };
}

function isWritable(value: CellValue): value is WrittenValue {
  return value === null || typeof value === "string" || typeof value === "number";
}

function addressOf({ sheet, row, column }: SheetAddress): SheetAddress {
  return { sheet, row, column };
}
