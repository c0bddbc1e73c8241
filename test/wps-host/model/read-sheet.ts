import { parseAddress, parseRange } from "../../../src/core/grid/address.ts";
import type { CellValue } from "../../../src/core/grid/sheet.ts";
import { parseAreas, SheetModel } from "./sheet-model.ts";
import { childOf, elementsOf, node, parseXml, textOf, type XmlNode } from "./xml-node.ts";

const taken = new Set([
  "sheetData",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "cols",
  "dimension",
]);

/** A worksheet out of its XML. `looks` are those of conditional formats, in the order of the file. */
export function readSheet(
  name: string,
  xml: string,
  strings: readonly string[],
  looks: readonly XmlNode[],
): SheetModel {
  const root = parseXml(xml);
  const sheet = new SheetModel(name);
  for (const row of elementsOf(childOf(root, "sheetData") ?? node(""))) {
    if (row.attributes["ht"]) sheet.rowHeights.set(Number(row.attributes["r"]), Number(row.attributes["ht"]));
    for (const cell of elementsOf(row)) readCell(sheet, cell, strings);
  }
  for (const { attributes } of elementsOf(childOf(root, "mergeCells") ?? node(""))) {
    const area = parseRange(attributes["ref"] ?? "");
    if (area) sheet.merges.push(area);
  }
  for (const formats of elementsOf(root).filter((child) => child.name === "conditionalFormatting")) {
    for (const rule of elementsOf(formats)) {
      const look = looks[Number(rule.attributes["dxfId"])] ?? node("dxf");
      sheet.formats.push({ areas: parseAreas(formats.attributes["sqref"] ?? ""), rule, look });
    }
  }
  sheet.formats.sort((a, b) => Number(a.rule.attributes["priority"]) - Number(b.rule.attributes["priority"]));
  sheet.validations = elementsOf(childOf(root, "dataValidations") ?? node(""));
  sheet.columnWidths = elementsOf(childOf(root, "cols") ?? node(""));
  sheet.isProtected = childOf(root, "sheetProtection")?.attributes["sheet"] === "1";
  sheet.rest = elementsOf(root).filter(
    (child) => !taken.has(child.name) && !/r:id/.test(JSON.stringify(child)),
  );
  return sheet;
}

function readCell(sheet: SheetModel, element: XmlNode, strings: readonly string[]): void {
  const at = parseAddress(element.attributes["r"] ?? "");
  if (!at) throw new Error("A cell without an address");
  const cell = sheet.ensure(at.row, at.column);
  const formula = childOf(element, "f");
  cell.style = Number(element.attributes["s"] ?? 0);
  cell.formula = formula ? textOf(formula) : null;
  cell.value = cellValue(element, strings);
}

function cellValue(element: XmlNode, strings: readonly string[]): CellValue {
  const inline = childOf(element, "is");
  if (inline) return textOf(inline);
  const value = childOf(element, "v");
  if (!value || value.children.length === 0) return null;
  const text = textOf(value);
  switch (element.attributes["t"]) {
    case "s":
      return strings[Number(text)] ?? "";
    case "str":
      return text;
    case "b":
      return text === "1";
    case "e":
      return { error: text };
    default:
      return Number(text);
  }
}
