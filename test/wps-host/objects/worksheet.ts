import type { BookModel } from "../model/book-model.ts";
import { parseAreas, SheetModel } from "../model/sheet-model.ts";
import { node } from "../model/xml-node.ts";
import type { StandIn } from "../stand-in.ts";
import { RangeModel, rangeOf } from "./range.ts";

const visible = -1;
const hidden = 0;
const wholeSheet = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
const longestAddress = 255;

export function worksheetOf(wps: StandIn, book: BookModel, sheet: SheetModel) {
  const range = (areas: RangeModel["areas"]) => rangeOf(wps, new RangeModel(book, sheet, areas));
  const mustStand = () => {
    if (!book.sheets.includes(sheet)) throw new Error("The sheet was deleted");
  };
  return wps.bridge.wrap(
    "Worksheet",
    {
      get Name() {
        mustStand();
        return sheet.name;
      },
      set Name(name: string) {
        if (name.length > 31 || /[[\]:\\/?*]/.test(name) || book.sheet(name))
          throw new Error(`No name for a sheet: ${name}`);
        sheet.name = name;
      },
      get Index() {
        return book.sheets.indexOf(sheet) + 1;
      },
      get Visible() {
        return sheet.isHidden ? hidden : visible;
      },
      get UsedRange() {
        mustStand();
        return range([sheet.usedRange()]);
      },
      get Cells() {
        return range([wholeSheet]);
      },
      Range(address: string) {
        mustStand();
        if (address.length > longestAddress) throw new Error("The address is too long");
        return range(parseAreas(address));
      },
      get ProtectContents() {
        return sheet.isProtected;
      },
      Activate() {
        mustStand();
        if (sheet.isHidden) throw new Error("A hidden sheet cannot be shown");
        if (book.active === sheet && wps.activeBook === book) return;
        book.active = sheet;
        wps.activeBook = book;
        wps.tell("SheetActivate", ...wps.eventTarget(sheet, 1, 1).slice(0, 1));
      },
      Delete() {
        if (book.isProtected) throw new Error("工作簿受保护");
        if (wps.state.DisplayAlerts) throw new Error("A question to the user stands in the way");
        const others = book.sheets.filter((other) => other !== sheet && !other.isHidden);
        if (others.length === 0) throw new Error("A workbook needs a visible sheet");
        book.sheets.splice(book.sheets.indexOf(sheet), 1);
        if (book.active === sheet) book.active = others[0] ?? sheet;
      },
      Copy(before: unknown, after: unknown) {
        if (before !== null) throw new Error("The stand-in copies behind a sheet only");
        const last = wps.bridge.modelOf(after, SheetModel);
        const target = wps.books.find(({ sheets }) => sheets.includes(last));
        if (!target) throw new Error("The sheet was deleted");
        if (target.isProtected) throw new Error("工作簿受保护");
        target.insert(copyOf(sheet, book, target), last);
        wps.activeBook = target;
      },
      get PageSetup() {
        return wps.bridge.wrap("PageSetup", {
          get PrintArea() {
            return sheet.printArea ?? "";
          },
          set PrintArea(address: string) {
            sheet.printArea = `'${sheet.name}'!${address}`;
          },
        });
      },
      get Hyperlinks() {
        return wps.bridge.wrap("Hyperlinks", {
          Add(anchor: unknown, _address: string, place: string) {
            const { first } = wps.bridge.modelOf(anchor, RangeModel);
            const ref = String.fromCharCode(64 + first.left) + first.top;
            sheet.rest.push(node("hyperlinks", {}, [node("hyperlink", { ref, location: place })]));
          },
        });
      },
    },
    sheet,
  );
}

/** With the looks of its cells, as sheets copied to another workbook keep them. */
function copyOf(sheet: SheetModel, from: BookModel, to: BookModel): SheetModel {
  const copy = new SheetModel(sheet.name);
  for (const [address, cell] of sheet.cells) {
    // A reference to another sheet stays one to the workbook that the sheet came from.
    const formula =
      cell.formula?.includes("!") && from !== to ? `[${from.path}]${cell.formula}` : cell.formula;
    copy.cells.set(address, { ...cell, formula, style: to.styles.adopt(from.styles, cell.style) });
  }
  copy.columnWidths = sheet.columnWidths.map((column) => {
    const { style, ...attributes } = column.attributes;
    const own = style === undefined ? {} : { style: String(to.styles.adopt(from.styles, Number(style))) };
    return { ...column, attributes: { ...attributes, ...own } };
  });
  copy.merges = [...sheet.merges];
  copy.formats = structuredClone(sheet.formats);
  copy.validations = structuredClone(sheet.validations);
  copy.rowHeights = new Map(sheet.rowHeights);
  copy.rest = structuredClone(sheet.rest);
  copy.printArea = sheet.printArea;
  return copy;
}
