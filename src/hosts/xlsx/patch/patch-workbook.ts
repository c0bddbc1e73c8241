import type { CellEdit } from "../../../core/grid/edit.ts";
import { isSameValue } from "../../../core/grid/same-value.ts";
import { type Part, pack } from "../pack.ts";
import { Package, type PackedPart, partKey } from "../package.ts";
import { partBytes, partText } from "../part-text.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import { recalculateOnLoad } from "../recalculation.ts";
import { readWorkbookPart, type WorkbookPart } from "../workbook-part.ts";
import { applySplices } from "../xml/splice.ts";
import { checkEdits } from "./check-edits.ts";
import { patchSheet, type SheetEdit } from "./patch-sheet.ts";
import { storedValues } from "./stored-value.ts";

/**
 * A workbook (.xlsx or .xlsm) with other values in some cells. Every part but their sheets stays byte for byte,
 * in its place; only where the workbook holds formulas is it also told to compute them anew. An edit of a cell
 * under a merged area goes to the area's top left cell. Throws RefusedEditsError, with nothing written,
 * when a cell does not hold what its edit expects or belongs to a formula.
 */
export function patchWorkbook(bytes: Uint8Array, edits: readonly CellEdit[]): Uint8Array {
  const changes = edits.filter(({ before, after }) => !isSameValue(before, after));
  if (changes.length === 0) return bytes;
  const editsBySheet = checkEdits(readWorkbook(bytes), changes);
  const source = new Package(bytes);
  const workbook = readWorkbookPart(source);
  const editsByPart = new Map<string, readonly SheetEdit[]>();
  for (const { name, part } of workbook.sheets) {
    const ofSheet = editsBySheet.get(name);
    if (ofSheet) editsByPart.set(partKey(part), ofSheet);
    editsBySheet.delete(name);
  }
  return pack(patchedParts(source, workbook, editsByPart));
}

function* patchedParts(
  source: Package,
  workbook: WorkbookPart,
  editsByPart: ReadonlyMap<string, readonly SheetEdit[]>,
): Generator<Part | PackedPart> {
  const stored = storedValues(source);
  const recalculation = hasFormulas(source, workbook) ? recalculateOnLoad(workbook) : [];
  for (const name of source.names) {
    const text = () => partText(source.bytes(name) ?? new Uint8Array());
    const edits = editsByPart.get(partKey(name));
    if (edits) {
      yield { name, bytes: partBytes(patchSheet(text(), edits, stored)) };
    } else if (recalculation.length > 0 && partKey(name) === partKey(workbook.name)) {
      yield { name, bytes: partBytes(applySplices(workbook.xml, recalculation)) };
    } else {
      const packed = source.packed(name);
      if (packed) yield packed;
    }
  }
}

const latin = new TextDecoder("latin1");
const formula = /<(?:[\w.-]+:)?f[\s/>]/;

function hasFormulas(source: Package, { relationships, sheets }: WorkbookPart): boolean {
  if (relationships.some(({ kind }) => kind === "calcChain")) return true;
  for (const [, bytes] of source.eachPart(sheets.map(({ part }) => part))) {
    if (formula.test(latin.decode(bytes))) return true;
  }
  return false;
}
