import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../../../test/workbooks/cells-of.ts";
import { changeParts } from "../../../../test/workbooks/change-parts.ts";
import { crowdedWorkbook } from "../../../../test/workbooks/crowded-workbook.ts";
import { changedParts, partOf, partsOf } from "../../../../test/workbooks/parts-of.ts";
import { workbookOf } from "../../../../test/workbooks/workbook-of.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import { childOf, parseXml } from "../xml/tree.ts";
import { insertSheets } from "./insert-sheets.ts";

const title = { row: 1, column: 1 };
const amount = { row: 2, column: 1 };

async function template(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const form = workbook.addWorksheet("表样", { pageSetup: { printTitlesRow: "1:1" } });
  form.columns = [{ width: 12, style: { font: { name: "楷体", size: 9 } } }];
  form.getCell("A1").value = "样表";
  form.getCell("A1").font = { name: "黑体", size: 16, bold: true };
  form.getCell("A1").alignment = { horizontal: "center" };
  form.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  form.getCell("A2").numFmt = "0.00########";
  form.getCell("A2").border = { bottom: { style: "thin" } };
  form.addConditionalFormatting({
    ref: "A2",
    rules: [
      { type: "cellIs", operator: "lessThan", priority: 1, formulae: [0], style: { font: { bold: true } } },
    ],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function plan(name: string): SheetPlan {
  const rows = [
    { row: 1, height: 30, cells: [{ column: 1, styleOf: title, value: name }] },
    { row: 2, height: null, cells: [{ column: 1, styleOf: amount, value: 14.25 }] },
  ];
  const printArea = { top: 1, left: 1, bottom: 2, right: 1 };
  return { name, template: "表样", rows, merges: [], dropdowns: [], printArea };
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  return new ExcelJS.Workbook().xlsx.load(bytes.buffer as ArrayBuffer);
}

async function expectTemplateLook(bytes: Uint8Array, name: string): Promise<void> {
  const sheet = (await load(bytes)).getWorksheet(name);
  const look = (await load(await template())).getWorksheet("表样");
  for (const address of ["A1", "A2"]) {
    const { font, fill, border, numFmt, alignment } = sheet?.getCell(address) ?? expect.fail();
    const expected = look?.getCell(address) ?? expect.fail();
    expect({ font, fill, border, numFmt, alignment }).toEqual({
      font: expected.font,
      fill: expected.fill,
      border: expected.border,
      numFmt: expected.numFmt,
      alignment: expected.alignment,
    });
  }
  expect(sheet?.getColumn(1).font).toMatchObject({ name: "楷体", size: 9 });
}

function contents(bytes: Uint8Array): unknown[] {
  return [...readWorkbook(bytes).sheets()].map((sheet) => [sheet.name, cellsOf(sheet)]);
}

describe("insertSheets", () => {
  it("adds sheets in the template's look, and changes no byte of the parts that need not grow", async () => {
    const before = crowdedWorkbook();
    const after = insertSheets(before, await template(), [plan("征兵工作经费"), plan("乙's & 表")]);
    expect(changedParts(before, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
      "xl/styles.xml",
      "xl/worksheets/sheet3.xml",
      "xl/worksheets/sheet4.xml",
    ]);
    expect([...partsOf(after).keys()].slice(0, partsOf(before).size)).toEqual([...partsOf(before).keys()]);
    expect(contents(after)).toEqual([
      ...contents(before),
      ["征兵工作经费", { A1: "征兵工作经费", A2: 14.25 }],
      ["乙's & 表", { A1: "乙's & 表", A2: 14.25 }],
    ]);
    await expectTemplateLook(after, "征兵工作经费");
    await expectTemplateLook(after, "乙's & 表");
  });

  it("lists the sheets last, with free numbers and names, and their print set-up", async () => {
    const after = insertSheets(crowdedWorkbook(), await template(), [plan("甲")]);
    const workbook = partOf(after, "xl/workbook.xml");
    expect(workbook).toContain('<sheet name="甲" sheetId="3" r:id="rId3"/></sheets>');
    expect(workbook).toContain(
      `<definedName name="表头">表!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">'甲'!$A$1:$A$2</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="2">'甲'!$1:$1</definedName></definedNames>`,
    );
    expect(partOf(after, "xl/worksheets/sheet3.xml")).not.toContain("tabSelected");
  });

  it("keeps the index of every style that is there, and adds none a second time", async () => {
    const before = crowdedWorkbook();
    const once = insertSheets(before, await template(), [plan("甲")]);
    const twice = insertSheets(once, await template(), [plan("乙")]);
    const styles = partOf(once, "xl/styles.xml");
    for (const list of ["fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      const items = (xml: string) => {
        const found = parseXml(xml).children.find(({ localName }) => localName === list) ?? expect.fail();
        expect(found.attributes["count"]).toBe(String(found.children.length));
        return found.children.map(({ start, end }) => xml.slice(start, end));
      };
      const old = items(partOf(before, "xl/styles.xml"));
      expect(items(styles).slice(0, old.length)).toEqual(old);
      expect(items(styles).length).toBeGreaterThan(old.length - 1);
    }
    expect(partOf(twice, "xl/styles.xml")).toBe(styles);
    expect(partOf(twice, "xl/worksheets/sheet4.xml")).toBe(
      partOf(once, "xl/worksheets/sheet3.xml").replaceAll("甲", "乙"),
    );
  });

  it("numbers custom formats anew and points conditional formats at their own styles", async () => {
    const target = changeParts(crowdedWorkbook(), (name, xml) =>
      name === "xl/styles.xml"
        ? xml.replace(
            "<fonts",
            '<numFmts count="1"><numFmt numFmtId="180" formatCode="0.0"/></numFmts><fonts',
          )
        : xml,
    );
    const after = insertSheets(target, await template(), [plan("甲")]);
    const styles = partOf(after, "xl/styles.xml");
    expect(styles).toContain(
      '<numFmts count="2"><numFmt numFmtId="180" formatCode="0.0"/><numFmt numFmtId="181" formatCode="0.00########"/></numFmts>',
    );
    expect(partOf(after, "xl/worksheets/sheet3.xml")).toContain('dxfId="1"');
    await expectTemplateLook(after, "甲");
  });

  it("adds to a workbook without styles, which keeps its plain cells plain", async () => {
    const target = workbookOf({
      sheets: { 表: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' },
    });
    const after = insertSheets(target, await template(), [plan("甲")]);
    await expectTemplateLook(after, "甲");
    const [plainFont, plainFormat] = ["fonts", "cellXfs"].map((list) => {
      const styles = partOf(after, "xl/styles.xml");
      const first = childOf(parseXml(styles), list)?.children[0] ?? expect.fail();
      return styles.slice(first.start, first.end);
    });
    expect(plainFont).toContain("Calibri");
    expect(plainFormat).toContain('fontId="0" fillId="0" borderId="0"');
  });

  it("adds to workbooks in another prefix and in the strict version of the standard", async () => {
    const main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const links = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const target = changeParts(crowdedWorkbook(), (name, xml) => {
      if (!/^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d)\.xml$/.test(name)) return xml;
      return xml
        .replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, "<$1x:")
        .replace(/xmlns="[^"]*main"/, `xmlns:x="${main}"`)
        .replace(
          /xmlns:r="[^"]*"/,
          name === "xl/workbook.xml" ? `xmlns:rel="${links}"` : `xmlns:r="${links}"`,
        )
        .replaceAll(/(<x:sheet [^>]*) r:id/g, "$1 rel:id");
    });
    const after = insertSheets(target, await template(), [plan("甲")]);
    expect(contents(after)).toEqual([...contents(target), ["甲", { A1: "甲", A2: 14.25 }]]);
    expect(partOf(after, "xl/workbook.xml")).toContain('<x:sheet name="甲" sheetId="3" rel:id="rId3"/>');
    expect(partOf(after, "xl/_rels/workbook.xml.rels")).toContain(`Type="${links}/worksheet"`);
    expect(parseXml(partOf(after, "xl/worksheets/sheet3.xml")).attributes["xmlns"]).toBe(main);
    const styles = partOf(after, "xl/styles.xml");
    expect(styles).toContain(`<font xmlns="${main}"><b/>`);
    expect(parseXml(styles).localName).toBe("styleSheet");
  });

  it("takes names that the workbook has, in whatever case, for a mistake of the program", async () => {
    const bytes = await template();
    expect(() => insertSheets(crowdedWorkbook(), bytes, [plan("汇总")])).toThrow(
      "No sheet can be named 汇总",
    );
    const target = workbookOf({ sheets: { Sheet1: "<sheetData/>" } });
    expect(() => insertSheets(target, bytes, [plan("SHEET1")])).toThrow("SHEET1");
  });

  it("gives the same bytes when there is nothing to insert", async () => {
    const bytes = crowdedWorkbook();
    expect(insertSheets(bytes, await template(), [])).toBe(bytes);
  });
});
