import { expect, test } from "vitest";
import { cellsOf, firstSheet } from "../../../../test/workbooks/cells-of.ts";
import { packageOf } from "../../../../test/workbooks/package-of.ts";
import {
  mainNamespace,
  relationshipNamespace,
  workbookParts,
} from "../../../../test/workbooks/workbook-of.ts";

const workbook = {
  sheets: {
    表: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>表</t></r><r><t>内</t></r><rPh sb="0" eb="1"><t>×</t></rPh></is></c><c r="C1" s="0"><f>1/4</f><v>0.25</v></c></row></sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells>`,
  },
  sharedStrings: "<si><t>征兵</t></si>",
  styles: '<cellXfs><xf numFmtId="9"/></cellXfs>',
};

const expectRead = (parts: Record<string, string>) => {
  const sheet = firstSheet(packageOf(parts));
  expect(cellsOf(sheet)).toEqual({ A1: "征兵", B1: "表内", C1: 0.25 });
  expect(sheet.cellAt(1, 3)).toMatchObject({ format: "0%", isFormula: true });
  expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
};

const changed = (parts: Record<string, string>, change: (xml: string) => string) =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml)]));

test("elements may carry a prefix", () => {
  const parts = workbookParts(workbook);
  for (const name of Object.keys(parts).filter((part) => part.startsWith("xl/") && !part.endsWith(".rels"))) {
    parts[name] = (parts[name] ?? "")
      .replace(`xmlns="${mainNamespace}"`, `xmlns:x="${mainNamespace}"`)
      .replaceAll(/<(\/?)(?=[a-z])/gi, "<$1x:");
  }
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<x:row ");
  expectRead(parts);
});

test("elements of other namespaces are not taken for cells", () => {
  const parts = workbookParts(workbook);
  parts["xl/worksheets/sheet1.xml"] = (parts["xl/worksheets/sheet1.xml"] ?? "").replace(
    "</worksheet>",
    '<extLst><ext xmlns:y="urn:y" xmlns:z="urn:z"><y:row r="9"><z:c r="A9"><y:v>9</y:v></z:c></y:row></ext></extLst></worksheet>',
  );
  expectRead(parts);
});

test("the strict namespaces are read", () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(mainNamespace, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replaceAll(relationshipNamespace, "http://purl.oclc.org/ooxml/officeDocument/relationships");
  const parts = changed(workbookParts(workbook), strict);
  expect(parts["_rels/.rels"]).toContain("purl.oclc.org");
  expectRead(parts);
});

test("the relationships' namespace may have any prefix", () => {
  const parts = workbookParts(workbook);
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "")
    .replace("xmlns:r=", "xmlns:d3p1=")
    .replace("r:id=", "d3p1:id=");
  expectRead(parts);
});

test("attributes may stand in single quotes, with spaces around them", () => {
  const parts = changed(workbookParts(workbook), (xml) =>
    xml.replaceAll(/ ([\w:]+)="([^"]*)"/g, "\n  $1 = '$2'").replaceAll("/>", " />"),
  );
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("r = 'A1'");
  expectRead(parts);
});

test("XML may be indented", () => {
  const parts = workbookParts(workbook);
  parts["xl/worksheets/sheet1.xml"] = (parts["xl/worksheets/sheet1.xml"] ?? "").replaceAll(
    /<(?=(row|c|v|f|is|r|rPh|\/row|\/c|\/is|\/r)\b)/g,
    "\n    <",
  );
  expectRead(parts);
});
