import { pack } from "../../../hosts/xlsx/pack.ts";
import { Package } from "../../../hosts/xlsx/package.ts";
import { readSheetList } from "../../../hosts/xlsx/read/sheet-list.ts";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * A workbook of one sheet's looks alone: its columns, rows and blank styled cells. What takes exceljs long or stops it
 * (merged areas, validations, values, drawings, other sheets, prefixes) is left out. `null` when there is no such sheet.
 */
export function looksOfSheet(bytes: Uint8Array, name: string): Uint8Array<ArrayBuffer> | null {
  const source = new Package(bytes);
  const { sheets, stylesPart } = readSheetList(source);
  const part = sheets.find((sheet) => sheet.name === name)?.part;
  const sheet = part === undefined ? null : textOf(source, part);
  if (sheet === null) return null;
  const styles = stylesPart === undefined ? null : textOf(source, stylesPart);
  const parts = {
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${spreadsheet}">${looks(sheet)}</worksheet>`,
    ...(styles !== null && { "xl/styles.xml": styles }),
  };
  const encoder = new TextEncoder();
  return new Uint8Array(
    pack(Object.entries(parts).map(([name, text]) => ({ name, bytes: encoder.encode(text), packed: true }))),
  );
}

function textOf(source: Package, part: string): string | null {
  const bytes = source.bytes(part);
  if (!bytes) return null;
  const text = new TextDecoder().decode(bytes);
  return /<\w+:(?:worksheet|styleSheet)\b/.test(text) ? text.replace(/<(\/?)\w+:/g, "<$1") : text;
}

const kept = ["sheetFormatPr", "cols", "sheetData"].map(
  (name) => new RegExp(`<${name}\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</${name}>)`),
);

function looks(sheet: string): string {
  return kept
    .map((element) => element.exec(sheet)?.[0] ?? "")
    .join("")
    .replace(/<(f|v|is)\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1>)/g, "")
    .replace(/(<c\b[^>]*?) t="\w+"/g, "$1");
}
