import ExcelJS from "exceljs";
import { describe, expect, it, vi } from "vitest";
import { deflation } from "#deflation";
import { cellsOf } from "../../../../test/workbooks/cells-of.ts";
import { changeParts } from "../../../../test/workbooks/change-parts.ts";
import { crowdedWorkbook } from "../../../../test/workbooks/crowded-workbook.ts";
import { partOf, partsOf } from "../../../../test/workbooks/parts-of.ts";
import { workbookOf } from "../../../../test/workbooks/workbook-of.ts";
import type { PlannedCell, SheetPlan } from "../../../core/render/plan.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import { parseXml } from "../xml/tree.ts";
import { stampWorkbook } from "./stamp-workbook.ts";
import { worksheetOrder } from "./worksheet-order.ts";

const thin = { style: "thin" } as const;

/** A form with a title, print titles and print set-up, and a second sheet without any of it. */
async function template(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const form = workbook.addWorksheet("表 样", {
    views: [{ showGridLines: false, state: "frozen", ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:2",
    },
    headerFooter: { oddFooter: "第 &P 页" },
  });
  form.columns = [{ width: 12 }, { width: 30 }];
  form.getCell("A1").value = "样表";
  form.getCell("A1").font = { name: "黑体", size: 16, bold: true };
  form.getCell("B2").numFmt = "0.00";
  form.getCell("B2").border = { top: thin, left: thin, bottom: thin, right: thin };
  form.mergeCells("A5:B5");
  workbook.addWorksheet("汇总");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const title = { row: 1, column: 1 };
const amount = { row: 2, column: 2 };

function plan(name: string, cells: readonly PlannedCell[], more: Partial<SheetPlan> = {}): SheetPlan {
  const rows = [{ row: 2, height: 30, cells }];
  return { name, template: "表 样", rows, merges: [], dropdowns: [], printArea: null, ...more };
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  return new ExcelJS.Workbook().xlsx.load(bytes.buffer as ArrayBuffer);
}

function sheetXml(bytes: Uint8Array, number = 1): string {
  return partOf(bytes, `xl/worksheets/sheet${number}.xml`);
}

describe("stampWorkbook", () => {
  it("writes the planned values in the styles of the template's cells", async () => {
    const cells = [
      { column: 1, styleOf: title, value: "=不是公式" },
      { column: 2, styleOf: amount, value: 14.25 },
      { column: 3, styleOf: amount, value: null },
    ];
    const bytes = stampWorkbook(await template(), [plan("甲", cells)]);
    const sheet = (await load(bytes)).getWorksheet("甲");
    expect(sheet?.getCell("A2").value).toBe("=不是公式");
    expect(sheet?.getCell("A2").font).toMatchObject({ name: "黑体", size: 16, bold: true });
    expect(sheet?.getCell("B2").value).toBe(14.25);
    expect(sheet?.getCell("B2").numFmt).toBe("0.00");
    expect(sheet?.getCell("C2").value).toBeNull();
    expect(sheet?.getCell("C2").border.left).toEqual(thin);
    expect(sheet?.getRow(2).height).toBe(30);
    expect(cellsOf([...readWorkbook(bytes).sheets()][0] ?? expect.fail())).toEqual({
      A2: "=不是公式",
      B2: 14.25,
    });
  });

  it("keeps the template's column widths, views, print set-up and print titles, and none of its cells and merges", async () => {
    const bytes = stampWorkbook(await template(), [
      plan("甲", []),
      plan("乙's 表", [], { printArea: { top: 1, left: 1, bottom: 9, right: 2 } }),
    ]);
    const sheet = (await load(bytes)).getWorksheet("乙's 表");
    expect(sheet?.getColumn(2).width).toBe(30);
    expect(sheet?.views[0]).toMatchObject({ showGridLines: false, state: "frozen", ySplit: 1 });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToHeight: 0,
    });
    expect(sheet?.headerFooter.oddFooter).toBe("第 &P 页");
    expect(sheet?.hasMerges).toBe(false);
    expect(sheet?.getCell("A1").value).toBeNull();
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'甲'!$1:$2</definedName>` +
        `<definedName name="_xlnm.Print_Area" localSheetId="1">'乙''s 表'!$A$1:$B$9</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'乙''s 表'!$1:$2</definedName>`,
    );
    expect(partOf(bytes, "xl/styles.xml")).toBe(partOf(await template(), "xl/styles.xml"));
  });

  it("writes formulas with their results, merged areas, dropdown lists, links and filters", async () => {
    const cells = [
      { column: 1, styleOf: title, value: "去乙 & 丙\u0007", link: { sheet: "乙's", row: 3, column: 2 } },
      { column: 2, styleOf: amount, value: 3.56, formula: "ROUND('乙''s'!A1*25%,2)" },
      { column: 3, styleOf: amount, value: "12月", formula: 'IF(1<2,"12月","")' },
    ];
    const range = (top: number, left: number, bottom: number, right: number) => ({
      top,
      left,
      bottom,
      right,
    });
    const options = ["产出指标", '"效益"指标'];
    const bytes = stampWorkbook(await template(), [
      plan("甲", cells, {
        merges: [range(3, 1, 4, 2), range(6, 1, 6, 3)],
        dropdowns: [
          { range: range(2, 1, 9, 1), options },
          { range: range(2, 3, 2, 3), options: ["是", "否"] },
          { range: range(12, 1, 12, 1), options },
        ],
        autoFilter: range(2, 1, 9, 3),
      }),
      plan("乙's", []),
    ]);
    const sheet = (await load(bytes)).getWorksheet("甲");
    expect(sheet?.getCell("B2").value).toEqual({ formula: "ROUND('乙''s'!A1*25%,2)", result: 3.56 });
    expect(sheet?.getCell("C2").value).toEqual({ formula: 'IF(1<2,"12月","")', result: "12月" });
    expect(sheet?.model.merges).toEqual(["A3:B4", "A6:C6"]);
    const validation = { type: "list", errorStyle: "warning", formulae: ['"产出指标,""效益""指标"'] };
    expect(sheet?.getCell("A12").dataValidation).toMatchObject(validation);
    expect(sheet?.getCell("A9").dataValidation).toMatchObject(validation);
    expect(sheet?.getCell("C2").dataValidation.formulae).toEqual(['"是,否"']);
    expect(sheetXml(bytes)).toContain('<dataValidations count="2">');
    expect(sheetXml(bytes)).toContain(
      `<hyperlinks><hyperlink ref="A2" location="'乙''s'!B3" display="去乙 &amp; 丙_x0007_"/></hyperlinks>`,
    );
    expect(sheet?.autoFilter).toBe("A2:C9");
    expect(sheetXml(bytes)).toContain('<dimension ref="A2:C2"/>');
  });

  it("puts a sheet's elements in the order of the schema, once each", () => {
    const head =
      "<sheetPr/><dimension ref='A1'/><sheetViews><sheetView workbookViewId='0'/></sheetViews><sheetFormatPr/><cols/>";
    const middle =
      "<sheetProtection sheet='1'/><autoFilter ref='A1:B1'/><mergeCells/><phoneticPr fontId='0'/>";
    const tail =
      "<conditionalFormatting sqref='A1'/><dataValidations/><hyperlinks/><printOptions/><pageMargins/><pageSetup/><headerFooter/>";
    const bytes = workbookOf({ sheets: { "表 样": `${head}<sheetData/>${middle}${tail}` } });
    const area = { top: 1, left: 1, bottom: 2, right: 2 };
    const full = plan(
      "甲",
      [{ column: 1, styleOf: title, value: 1, link: { sheet: "甲", row: 1, column: 1 } }],
      {
        merges: [area],
        dropdowns: [{ range: area, options: ["是"] }],
        autoFilter: area,
      },
    );
    const names = parseXml(sheetXml(stampWorkbook(bytes, [full]))).children.map(({ localName }) => localName);
    expect(names).toEqual(worksheetOrder.filter((name) => names.includes(name)));
    expect(names).toHaveLength(16);
  });

  it("selects the first sheet only", async () => {
    const bytes = stampWorkbook(
      crowdedWorkbook(),
      ["甲", "乙"].map((name) => plan(name, [], { template: "表" })),
    );
    expect(sheetXml(bytes, 1)).toContain('<sheetView tabSelected="1" workbookViewId="0"/>');
    expect(sheetXml(bytes, 2)).toContain('<sheetView workbookViewId="0"/>');
  });

  it("leaves out what hangs on the template sheet's other parts, and so names no part that is not there", () => {
    const bytes = stampWorkbook(crowdedWorkbook(), [plan("甲", [], { template: "表" })]);
    expect([...partsOf(bytes).keys()].sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    const xml = sheetXml(bytes);
    expect(xml).not.toMatch(/r:id=|codeName|drawing|extLst/i);
    expect(xml).toContain('<pageSetup paperSize="9"/>');
    expect(xml).toContain('dxfId="0"');
  });

  it("stamps in the prefix and the version of the standard that the template is written in", () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const prefixed = (content: string) => content.replace(/<(\/?)(?=[a-z])/g, "<$1x:");
    const plain = workbookOf({ sheets: { "表 样": '<sheetData><row r="1"><c r="A1"/></row></sheetData>' } });
    const bytes = changeParts(plain, (name, xml) =>
      /sheet1|workbook\.xml$/.test(name)
        ? prefixed(xml)
            .replace(/xmlns="[^"]*"/, `xmlns:x="${strict}"`)
            .replace(/xmlns:r="[^"]*"/, 'xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"')
        : xml,
    );
    const area = { top: 1, left: 1, bottom: 2, right: 2 };
    const cell = { column: 1, styleOf: title, value: "甲", link: { sheet: "甲", row: 1, column: 1 } };
    const stamped = stampWorkbook(bytes, [
      plan("甲", [cell], { merges: [area], dropdowns: [{ range: area, options: ["是"] }] }),
    ]);
    const root = parseXml(sheetXml(stamped));
    expect(root.attributes).toMatchObject({ "xmlns:x": strict });
    expect(root.children.map(({ name }) => name)).toEqual([
      "x:dimension",
      "x:sheetData",
      "x:mergeCells",
      "x:dataValidations",
      "x:hyperlinks",
    ]);
    expect(partOf(stamped, "xl/workbook.xml")).toContain(`xmlns="${strict}"`);
    expect([...readWorkbook(stamped).sheets()].map(cellsOf)).toEqual([{ A2: "甲" }]);
  });

  it("gives a cell that the template lacks the style of its row, else of its column", () => {
    const columns = '<cols><col min="3" max="4" style="5"/></cols>';
    const rows = '<row s="7" customFormat="1"><c s="1"/><c r="D1" s="2"/></row><row r="3"><c r="B3"/></row>';
    const bytes = workbookOf({ sheets: { "表 样": `${columns}<sheetData>${rows}</sheetData>` } });
    const styleOf = (row: number, column: number) => ({ column, styleOf: { row, column }, value: column });
    const first = [1, 2, 3, 4].map((column) => styleOf(1, column));
    const third = [1, 2, 3].map((column) => styleOf(3, column));
    const stamped = stampWorkbook(bytes, [plan("甲", first), plan("乙", third)]);
    expect(sheetXml(stamped, 1).match(/ s="\d"/g)).toEqual([' s="1"', ' s="7"', ' s="7"', ' s="2"']);
    expect(sheetXml(stamped, 2).match(/ s="\d"/g)).toEqual([' s="0"', ' s="0"', ' s="5"']);
  });

  it("gives the same bytes for the same plans, and takes the plans one by one", async () => {
    const bytes = await template();
    const asked: string[] = [];
    function* plans() {
      for (const name of ["甲", "乙"]) {
        asked.push(name);
        yield plan(name, [{ column: 1, styleOf: title, value: name }]);
      }
    }
    expect(stampWorkbook(bytes, plans())).toEqual(stampWorkbook(bytes, plans()));
    asked.length = 0;
    const whenPacked: string[] = [];
    vi.spyOn(deflation, "deflate").mockImplementation((piece) => {
      whenPacked.push(asked.join());
      return piece;
    });
    stampWorkbook(bytes, plans());
    vi.restoreAllMocks();
    expect(whenPacked).toContain("甲");
  });

  it("takes impossible names, options and templates for mistakes of the program", async () => {
    const bytes = await template();
    for (const name of ["", "一".repeat(32), "a/b", "'甲'", "甲[1]"]) {
      expect(() => stampWorkbook(bytes, [plan(name, [])])).toThrow("No sheet can be named");
    }
    expect(() => stampWorkbook(bytes, [plan("Ab", []), plan("aB", [])])).toThrow("No sheet can be named aB");
    expect(() => stampWorkbook(bytes, [])).toThrow("needs a sheet");
    expect(() => stampWorkbook(bytes, [plan("甲", [], { template: "无" })])).toThrow("no sheet 无");
    const range = { top: 1, left: 1, bottom: 1, right: 1 };
    for (const options of [["a,b"], ["长".repeat(200), "长".repeat(60)]]) {
      expect(() => stampWorkbook(bytes, [plan("甲", [], { dropdowns: [{ range, options }] })])).toThrow(
        "dropdown",
      );
    }
  });

  it("refuses a text longer than a cell can hold, as the user's to mend", async () => {
    const long = { column: 1, styleOf: title, value: "长".repeat(32_768) };
    const bytes = await template();
    expect(() => stampWorkbook(bytes, [plan("甲", [long])])).toThrow("too-large");
  });
});
