import type { CellEdit } from "../../core/grid/edit.ts";
import { isSameValue } from "../../core/grid/same-value.ts";
import { bySheet } from "../edit-blocks.ts";
import { HostError, type WriteOutcome } from "../host.ts";
import { enterCells } from "./enter-cells.ts";
import type { WpsWorksheet } from "./jsapi.ts";
import { type PresentCell, readPresentCells } from "./present-cells.ts";
import type { Session } from "./session.ts";
import { toHostError } from "./wps-error.ts";

/** The cells of one sheet that take their edits. */
interface Share {
  readonly sheet: WpsWorksheet;
  readonly cells: readonly PresentCell[];
}

/**
 * Writes the edits whose cell holds what they expect. WPS rolls nothing back: what a fault leaves half-written is taken
 * back here, and what cannot be stands in the HostError.
 */
export async function writeEdits(session: Session, edits: readonly CellEdit[]): Promise<WriteOutcome> {
  const { book } = session;
  // Every sheet is found before the first cell is written.
  const sheets = [...bySheet(edits)].map(([name, ofSheet]) => ({
    sheet: session.sheet(name, book),
    ofSheet,
  }));
  const shares: Share[] = sheets.map(({ sheet, ofSheet }) => ({
    sheet,
    cells: readPresentCells(sheet, ofSheet).filter(
      ({ edit, value, isFormula }) => !isFormula && isSameValue(value, edit.before),
    ),
  }));
  const accepted = new Set(shares.flatMap(({ cells }) => cells.map(({ edit }) => edit)));
  if (accepted.size > 0) await session.quietly(() => enterAll(session, shares));
  return {
    written: edits.filter((edit) => accepted.has(edit)),
    refused: edits.filter((edit) => !accepted.has(edit)),
  };
}

function enterAll({ app }: Session, shares: readonly Share[]): void {
  const begun: Share[] = [];
  try {
    for (const share of shares) {
      if (share.cells.length === 0) continue;
      begun.push(share);
      enterCells(
        share.sheet,
        share.cells.map(({ at, edit }) => ({ ...at, value: edit.after })),
      );
    }
  } catch (error) {
    const { fault, detail } = toHostError(app, error, { sheets: begun.map(({ sheet }) => sheet) });
    throw new HostError(fault, detail, begun.flatMap(takenBack));
  }
}

/** Brings back what stood in the cells; gives the edits whose cells do not take it. */
function takenBack({ sheet, cells }: Share): CellEdit[] {
  return cells.flatMap((cell) => {
    try {
      const [now] = readPresentCells(sheet, [{ ...cell.edit, ...cell.at }]);
      if (now && isSameValue(now.value, cell.value)) return [];
      enterCells(sheet, [{ ...cell.at, value: cell.value }]);
      return [];
    } catch {
      return [cell.edit];
    }
  });
}
