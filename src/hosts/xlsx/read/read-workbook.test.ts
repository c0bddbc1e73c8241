import { expect, test } from "vitest";
import { cellsOf, firstSheet } from "../../../../test/workbooks/cells-of.ts";
import { packageOf } from "../../../../test/workbooks/package-of.ts";
import { relationships, workbookOf, workbookParts } from "../../../../test/workbooks/workbook-of.ts";
import { readWorkbook } from "./read-workbook.ts";

const filled = (value: string) =>
  `<sheetData><row r="1"><c r="A1" t="str"><v>${value}</v></c></row></sheetData>`;

const read = (bytes: Uint8Array, named?: string) =>
  [...readWorkbook(bytes).sheets(named)].map((sheet) => [sheet.name, cellsOf(sheet)["A1"]]);

test("sheets come in the workbook's order, not in that of the parts", () => {
  const parts = workbookParts({ sheets: { 甲: filled("一"), 乙: filled("二"), 丙: "" } });
  const list = parts["xl/workbook.xml"] ?? "";
  const [first = "", second = ""] = list.match(/<sheet .*?\/>/g) ?? [];
  parts["xl/workbook.xml"] = list.replace(first + second, second + first);
  expect(readWorkbook(packageOf(parts)).sheetNames).toEqual(["乙", "甲", "丙"]);
  expect(read(packageOf(parts))).toEqual([
    ["乙", "二"],
    ["甲", "一"],
    ["丙", undefined],
  ]);
});

test("hidden sheets are read only when they are named, and their names are taken all the same", () => {
  const parts = workbookParts({ sheets: { 表: filled("1"), 名单: filled("2"), 系统: filled("3") } });
  parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "")
    .replace('name="名单"', 'name="名单" state="hidden"')
    .replace('name="系统"', 'name="系统" state="veryHidden"');
  const bytes = packageOf(parts);
  expect(readWorkbook(bytes).sheetNames).toEqual(["表", "名单", "系统"]);
  expect(read(bytes)).toEqual([["表", "1"]]);
  expect(read(bytes, "系统")).toEqual([["系统", "3"]]);
  expect(read(bytes, "没有")).toEqual([]);
});

test("chart sheets and dialog sheets are passed over", () => {
  const parts = workbookParts({ sheets: { 图: filled("1"), 对话框: filled("2"), 表: filled("3") } });
  parts["xl/_rels/workbook.xml.rels"] = relationships([
    ["rId1", "chartsheet", "worksheets/sheet1.xml"],
    ["rId2", "dialogsheet", "worksheets/sheet2.xml"],
    ["rId3", "worksheet", "worksheets/sheet3.xml"],
  ]);
  const bytes = packageOf(parts);
  expect(readWorkbook(bytes).sheetNames).toEqual(["图", "对话框", "表"]);
  expect(read(bytes)).toEqual([["表", "3"]]);
  expect(read(bytes, "图")).toEqual([]);
});

test("each sheet is read when its turn comes, and again for every pass", () => {
  const parts = workbookParts({ sheets: { 好: filled("1"), 坏: "<sheetData>" } });
  const workbook = readWorkbook(packageOf(parts));
  for (const pass of [1, 2]) {
    const sheets = workbook.sheets()[Symbol.iterator]();
    expect(sheets.next().value?.name, `pass ${pass}`).toBe("好");
    expect(() => sheets.next()).toThrowError(expect.objectContaining({ fault: "damaged" }));
  }
});

test("part names may be absolute, relative, in another case, with backslashes or percent signs", () => {
  for (const [target, name] of [
    ["/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["./worksheets/../worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["../xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["Worksheets/Sheet1.XML", "xl/worksheets/sheet1.xml"],
    ["worksheets\\sheet1.xml", "xl\\worksheets\\sheet1.xml"],
    ["worksheets/%E8%A1%A8%201.xml", "xl/worksheets/表 1.xml"],
    ["worksheets/a%20b.xml", "xl/worksheets/a%20b.xml"],
  ] as const) {
    const { "xl/worksheets/sheet1.xml": sheet = "", ...parts } = workbookParts({
      sheets: { 表: filled("值") },
    });
    parts["xl/_rels/workbook.xml.rels"] = relationships([["rId1", "worksheet", target]]);
    expect(read(packageOf({ ...parts, [name]: sheet })), target).toEqual([["表", "值"]]);
  }
});

test("the workbook part may stand anywhere", () => {
  const { "xl/workbook.xml": workbook = "", "xl/worksheets/sheet1.xml": sheet = "" } = workbookParts({
    sheets: { 表: filled("值") },
  });
  const bytes = packageOf({
    "_rels/.rels": relationships([["a", "officeDocument", "/book.xml"]]),
    "_rels/book.xml.rels": relationships([["rId1", "worksheet", "one.xml"]]),
    "book.xml": workbook,
    "one.xml": sheet,
  });
  expect(read(bytes)).toEqual([["表", "值"]]);
});

test("a workbook needs no content types, properties, styles, shared strings or dimensions", () => {
  const { "[Content_Types].xml": _, ...parts } = workbookParts({ sheets: { 表: filled("值") } });
  expect(read(packageOf(parts))).toEqual([["表", "值"]]);
});

test("relationships that lead out of the package are left alone", () => {
  const parts = workbookParts({ sheets: { 表: filled("值") } });
  parts["xl/_rels/workbook.xml.rels"] = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
    "<Relationship ",
    '<Relationship Id="x" Type="http://a/styles" Target="http://intranet/styles.xml" TargetMode="External"/><Relationship ',
  );
  expect(read(packageOf(parts))).toEqual([["表", "值"]]);
});

test("escapes in sheet names are resolved", () => {
  expect(readWorkbook(workbookOf({ sheets: { "甲&amp;乙_x005F_1": "" } })).sheetNames).toEqual(["甲&乙_1"]);
});

test("a workbook with macros is read the same way", () => {
  const parts = workbookParts({ sheets: { 表: filled("值") } });
  parts["[Content_Types].xml"] = (parts["[Content_Types].xml"] ?? "").replace(
    "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    "vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
  expect(read(packageOf({ ...parts, "xl/vbaProject.bin": new Uint8Array(100) }))).toEqual([["表", "值"]]);
});

test("whole columns of validations, formats and conditional formats are no content", () => {
  const rest = `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>1</formula></cfRule></conditionalFormatting>
    <dataValidations count="9">${'<dataValidation type="list" sqref="A1:A1048576 C1:C1048576"><formula1>"a,b"</formula1></dataValidation>'.repeat(9)}</dataValidations>`;
  const sheet = firstSheet(
    workbookOf({
      sheets: {
        表: `<cols><col min="1" max="16384" width="9"/></cols>${filled("值")}<autoFilter ref="A1:XFD1048576"/>${rest}`,
      },
    }),
  );
  expect(sheet.rows).toHaveLength(1);
  expect(sheet.merges).toEqual([]);
});

test("a used range down to the last row with nothing in it holds no rows", () => {
  const rows = Array.from({ length: 1_048_576 }, (_, index) => `<row r="${index + 1}" s="1"/>`).join("");
  const sheet = firstSheet(
    workbookOf({
      sheets: { 表: `<dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>` },
    }),
  );
  expect(sheet.rows).toEqual([]);
});
