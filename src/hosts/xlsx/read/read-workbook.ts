import type { Sheet } from "../../../core/grid/sheet.ts";
import { Package } from "../package.ts";
import { readCellFormats } from "./cell-formats.ts";
import type { CellContext } from "./cell-reader.ts";
import { describingPart } from "./describing-part.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readSheetList, type SheetList } from "./sheet-list.ts";
import { readSheet } from "./sheet-reader.ts";

/** An opened workbook; its sheets are read when they are asked for. */
export interface Workbook {
  /** Of all sheets in workbook order, hidden ones and those without cells included: a new sheet needs another name. */
  readonly sheetNames: readonly string[];
  /**
   * The visible worksheets in workbook order, or the one named, visible or not. Each is read anew when its turn comes and
   * then belongs to the caller alone. Throws a WorkbookError at a sheet that cannot be read.
   */
  sheets(named?: string): Iterable<Sheet>;
}

/**
 * Opens an .xlsx or .xlsm as Excel would: written by any program, in any of the ways that the standard allows. Throws a
 * WorkbookError when that is not possible.
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const source = new Package(bytes);
  const list = readSheetList(source);
  let context: CellContext | undefined;
  return {
    sheetNames: list.sheets.map(({ name }) => name),
    *sheets(named) {
      context ??= readContext(source, list);
      const wanted = list.sheets.filter(
        ({ name, kind, isHidden }) =>
          kind === "worksheet" && (named === undefined ? !isHidden : name === named),
      );
      const names = new Map(wanted.map(({ part, name }) => [part, name]));
      for (const [part, pieces] of source.eachInPieces([...names.keys()])) {
        yield readSheet(names.get(part) ?? "", part, pieces, context);
      }
    },
  };
}

function readContext(source: Package, { sharedStringsPart, stylesPart, date1904 }: SheetList): CellContext {
  const strings = sharedStringsPart && source.pieces(sharedStringsPart);
  const styles = stylesPart && describingPart(source, stylesPart);
  return {
    sharedStrings: strings ? readSharedStrings(sharedStringsPart, strings) : [],
    formats: styles ? readCellFormats(stylesPart, styles) : [],
    date1904,
  };
}
