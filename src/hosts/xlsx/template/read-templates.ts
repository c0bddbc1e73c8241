import { columnNumber, parseRange, type Range } from "../../../core/grid/address.ts";
import type { Sheet } from "../../../core/grid/sheet.ts";
import type { Template, TemplateRow } from "../../../core/template/template.ts";
import { Package } from "../package.ts";
import { partText } from "../part-text.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import { readSheetList } from "../read/sheet-list.ts";
import { readWorkbookPart, type WorkbookPart } from "../workbook-part.ts";
import { childOf, parseXml, type XmlElement } from "../xml/tree.ts";
import { type CellStyles, plainStyle, readCellStyles } from "./cell-styles.ts";
import { SheetFormulas } from "./sheet-formulas.ts";

/** Excel's own, where a sheet does not say. */
const defaultWidth = 8.43;
const defaultHeight = 15;

/** The sheets of a template workbook by name. Throws a WorkbookError when the bytes are no workbook. */
export function readTemplates(bytes: Uint8Array): Map<string, Template> {
  const source = new Package(bytes);
  const workbook = readWorkbookPart(source);
  const styles = readCellStyles(source, workbook);
  const templates = new Map<string, Template>();
  const listed = readSheetList(source).sheets;
  for (const sheet of readWorkbook(bytes).sheets()) {
    const index = listed.findIndex(({ name }) => name === sheet.name);
    const part = source.bytes(listed[index]?.part ?? "");
    if (!part) continue;
    templates.set(sheet.name, toTemplate(sheet, partText(part), styles, printArea(workbook, index)));
  }
  return templates;
}

function toTemplate(sheet: Sheet, xml: string, styles: CellStyles, area: Range | null): Template {
  const root = parseXml(xml);
  const format = childOf(root, "sheetFormatPr")?.attributes ?? {};
  const formulas = new SheetFormulas(xml);
  return {
    name: sheet.name,
    rows: (childOf(root, "sheetData")?.children ?? []).map((row) => toRow(row, formulas, sheet, styles)),
    merges: sheet.merges,
    columnWidths: columnWidths(root, styles),
    defaultColumnWidth: Number(format["defaultColWidth"] ?? defaultWidth) * styles.digitWidth,
    defaultRowHeight: Number(format["defaultRowHeight"] ?? defaultHeight),
    printArea: area,
    autoFilter: parseRange(childOf(root, "autoFilter")?.attributes["ref"] ?? "") ?? null,
  };
}

function toRow(
  element: XmlElement,
  formulas: SheetFormulas,
  sheet: Sheet,
  { styles }: CellStyles,
): TemplateRow {
  const row = Number(element.attributes["r"]);
  const height = element.attributes["ht"];
  return {
    row,
    height: height === undefined ? null : Number(height),
    cells: element.children.map((cell) => {
      const { attributes } = cell;
      const column = columnNumber((attributes["r"] ?? "").replace(/\d+$/, ""));
      const value = sheet.cellAt(row, column)?.value ?? null;
      return {
        row,
        column,
        value: typeof value === "string" || typeof value === "number" ? value : null,
        ...formulas.of(cell, { row, column }),
        ...(styles[Number(attributes["s"] ?? 0)] ?? plainStyle),
      };
    }),
  };
}

/** In points. */
function columnWidths(root: XmlElement, { digitWidth }: CellStyles): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { attributes } of childOf(root, "cols")?.children ?? []) {
    const width = Number(attributes["width"] ?? defaultWidth) * digitWidth;
    for (let column = Number(attributes["min"]); column <= Number(attributes["max"]); column++) {
      widths.set(column, width);
    }
  }
  return widths;
}

/** The print area of the sheet at an index, where it is one rectangle. */
function printArea({ root, xml }: WorkbookPart, index: number): Range | null {
  const name = childOf(root, "definedNames")?.children.find(
    ({ attributes }) =>
      attributes["name"] === "_xlnm.Print_Area" && attributes["localSheetId"] === String(index),
  );
  const reference = name && xml.slice(name.openEnd, name.closeStart);
  return parseRange(reference?.slice(reference.lastIndexOf("!") + 1) ?? "") ?? null;
}
