import { formatAddress, formatRange } from "../../../src/core/grid/address.ts";
import type { CellModel, SheetModel } from "./sheet-model.ts";
import { node, writeXml, type XmlNode } from "./xml-node.ts";

/** In the order that the schema asks for; what stands between is kept where it was. */
const order = [
  ...[
    "sheetPr",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetProtection",
    "autoFilter",
    "mergeCells",
  ],
  ...["conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup"],
  ...["headerFooter", "rowBreaks", "colBreaks", "ignoredErrors", "extLst"],
];

/** The XML of a worksheet; `addLook` gives the number of a conditional format's look. */
export function writeSheet(sheet: SheetModel, addLook: (look: XmlNode) => number): string {
  const made: XmlNode[] = [
    node("sheetData", {}, rowsOf(sheet)),
    ...sheet.formats.map(({ areas, rule, look }, index) =>
      node("conditionalFormatting", { sqref: areas.map(formatRange).join(" ") }, [
        {
          ...rule,
          attributes: { ...rule.attributes, dxfId: String(addLook(look)), priority: String(index + 1) },
        },
      ]),
    ),
  ];
  if (sheet.columnWidths.length > 0) made.push(node("cols", {}, sheet.columnWidths));
  if (sheet.merges.length > 0) {
    made.push(
      node(
        "mergeCells",
        {},
        sheet.merges.map((area) => node("mergeCell", { ref: formatRange(area) })),
      ),
    );
  }
  if (sheet.validations.length > 0) made.push(node("dataValidations", {}, sheet.validations));
  const rest = sheet.rest.filter(({ name }) => order.includes(name));
  const children = [...made, ...rest].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return writeXml(
    node(
      "worksheet",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      children,
    ),
  );
}

function rowsOf(sheet: SheetModel): XmlNode[] {
  const rows = new Map<number, XmlNode>();
  const cells = [...sheet.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const numbers = new Set([...cells.map(({ row }) => row), ...sheet.rowHeights.keys()]);
  for (const row of [...numbers].sort((a, b) => a - b)) {
    const height = sheet.rowHeights.get(row);
    rows.set(
      row,
      node("row", { r: String(row), ...(height ? { ht: String(height), customHeight: "1" } : {}) }),
    );
  }
  for (const cell of cells) rows.get(cell.row)?.children.push(cellNode(formatAddress(cell), cell));
  return [...rows.values()];
}

function cellNode(address: string, { value, formula, style }: CellModel): XmlNode {
  const children = formula === null ? [] : [node("f", {}, [formula])];
  const attributes = { r: address, ...(style ? { s: String(style) } : {}) };
  if (value === null) return node("c", attributes, children);
  if (typeof value === "string" && formula === null) {
    const text = node("t", { "xml:space": "preserve" }, [value]);
    return node("c", { ...attributes, t: "inlineStr" }, [node("is", {}, [text])]);
  }
  const type =
    typeof value === "object"
      ? "e"
      : typeof value === "boolean"
        ? "b"
        : typeof value === "string"
          ? "str"
          : "n";
  const text =
    typeof value === "object"
      ? value.error
      : typeof value === "boolean"
        ? String(Number(value))
        : String(value);
  return node("c", { ...attributes, t: type }, [...children, node("v", {}, [text])]);
}
