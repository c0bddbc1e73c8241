import { formatAddress } from "../../core/grid/address.ts";
import type { CellEdit } from "../../core/grid/edit.ts";
import { isDateFormat } from "../../core/grid/number-format.ts";
import { isSameValue } from "../../core/grid/same-value.ts";
import { enteredValue } from "../entered-value.ts";
import { HostError, type WriteOutcome } from "../host.ts";
import type { DateSystem } from "./date-system.ts";
import { toHostError } from "./excel-error.ts";
import { withEvents, withoutEvents } from "./own-writes.ts";
import { type PresentCell, readPresentCells } from "./present-cells.ts";
import { SheetList } from "./sheet-list.ts";

/** A request may have 5 MB; this leaves room for what stands around the cells. */
const bytesAtOnce = 4 * 1024 * 1024;
/** Of one cell, without its text. */
const bytesOfCell = 600;

/**
 * Writes the edits whose cell holds what they expect: one sync to see what the cells hold, one to write. What a fault
 * leaves half-written is taken back; what cannot be stands in the HostError.
 */
export async function writeEdits(
  context: Excel.RequestContext,
  dates: DateSystem,
  edits: readonly CellEdit[],
): Promise<WriteOutcome> {
  if (edits.length === 0) return { written: [], refused: [] };
  const present = await readPresentCells(context, dates, edits);
  const accepted = present.filter(
    ({ edit, value, isFormula }) => !isFormula && isSameValue(value, edit.before),
  );
  try {
    await enter(
      context,
      accepted.map((cell) => ({ ...cell, value: cell.edit.after })),
    );
  } catch (error) {
    throw await takenBack(dates, accepted, toHostError(error));
  }
  const taken = new Set(accepted);
  return {
    written: accepted.map(({ edit }) => edit),
    refused: present.filter((cell) => !taken.has(cell)).map(({ edit }) => edit),
  };
}

/** Gives the cells their values. */
async function enter(context: Excel.RequestContext, cells: readonly PresentCell[]): Promise<void> {
  for (const share of shares(cells)) {
    withoutEvents(context, () => {
      const sheets = new Map<string, Excel.Worksheet>();
      for (const cell of share) {
        const { edit, at } = cell;
        const sheet = sheets.get(edit.sheet) ?? context.workbook.worksheets.getItem(edit.sheet);
        sheets.set(edit.sheet, sheet);
        sheet.getRange(formatAddress(at)).values = [[entered(cell)]];
      }
    });
    await context.sync();
  }
}

/** Dates as this workbook counts them. */
function entered({ value, format, daysBehind }: PresentCell): string | number | boolean {
  const own = typeof value === "number" && isDateFormat(format) ? value - daysBehind : value;
  return enteredValue(own, format);
}

/** Brings back what stood before a fault, and tells of the fault and of what could not be brought back. */
async function takenBack(dates: DateSystem, cells: readonly PresentCell[], fault: unknown): Promise<unknown> {
  if (!(fault instanceof HostError)) return fault;
  // A context whose batch failed may still hold what came after the failure.
  const context = new Excel.RequestContext();
  let standing = cells;
  try {
    withEvents(context);
    const names = new Set((await new SheetList().refresh(context)).map(({ name }) => name));
    standing = cells.filter(({ edit }) => names.has(edit.sheet));
    const now = await readPresentCells(
      context,
      dates,
      standing.map(({ edit }) => edit),
    );
    standing = standing.filter((cell, index) => !isSameValue(now[index]?.value ?? null, cell.value));
    await enter(context, standing);
    return fault;
  } catch {
    const left = standing.map(({ edit }) => edit);
    return new HostError(fault.fault, fault.detail, left);
  }
}

/** Cells shared out to syncs by what they weigh. */
function shares(cells: readonly PresentCell[]): PresentCell[][] {
  const shared: PresentCell[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    // At most three bytes for a UTF-16 unit.
    const weight = bytesOfCell + (typeof cell.value === "string" ? 3 * cell.value.length : 0);
    bytes += weight;
    if (bytes > bytesAtOnce) {
      shared.push([]);
      bytes = weight;
    }
    shared.at(-1)?.push(cell);
  }
  return shared;
}
