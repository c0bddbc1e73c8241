import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { cellsOf } from "../../../../test/workbooks/cells-of.ts";
import { changeParts } from "../../../../test/workbooks/change-parts.ts";
import { crowdedWorkbook } from "../../../../test/workbooks/crowded-workbook.ts";
import { changedParts, partOf, partsOf } from "../../../../test/workbooks/parts-of.ts";
import { workbookOf } from "../../../../test/workbooks/workbook-of.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import { insertSheets } from "./insert-sheets.ts";
import { removeSheets } from "./remove-sheets.ts";

const template = workbookOf({
  sheets: { 表样: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' },
  styles:
    "<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf applyAlignment='1'><alignment wrapText='1'/></xf></cellXfs>",
});

function plan(name: string): SheetPlan {
  const address = { row: 1, column: 1 };
  return {
    name,
    template: "表样",
    rows: [{ row: 1, height: null, cells: [{ column: 1, styleOf: address, value: name }] }],
    merges: [],
    dropdowns: [],
    printArea: { top: 1, left: 1, bottom: 1, right: 1 },
  };
}

const added = (into: Uint8Array, ...names: string[]) => insertSheets(into, template, names.map(plan));

function contents(bytes: Uint8Array): unknown[] {
  return [...readWorkbook(bytes).sheets()].map((sheet) => [sheet.name, cellsOf(sheet)]);
}

describe("removeSheets", () => {
  it("undoes what insertSheets did, but for the styles, which stay", () => {
    const before = crowdedWorkbook();
    const after = removeSheets(added(before, "甲", "乙's & 表"), ["甲", "乙's & 表"]);
    expect(changedParts(before, after).filter((name) => name !== "xl/styles.xml")).toEqual([]);
    expect([...partsOf(after).keys()]).toEqual([...partsOf(before).keys()]);
  });

  it("leaves no empty list of names behind", () => {
    const before = workbookOf({
      sheets: { 表: "<sheetData/>" },
      workbook: "<bookViews><workbookView/></bookViews>",
    });
    const after = removeSheets(added(before, "甲"), ["甲"]);
    expect(partOf(after, "xl/workbook.xml")).toBe(partOf(before, "xl/workbook.xml"));
  });

  it("counts print areas and the sheet in front anew", async () => {
    const three = changeParts(added(crowdedWorkbook(), "甲", "乙", "丙"), (name, xml) =>
      name === "xl/workbook.xml" ? xml.replace('activeTab="0"', 'firstSheet="2" activeTab="4"') : xml,
    );
    const after = removeSheets(three, ["甲", "乙"]);
    const workbook = partOf(after, "xl/workbook.xml");
    expect(workbook).toContain('firstSheet="1" activeTab="2"');
    expect(workbook.match(/<definedName [^>]*localSheetId[^<]*/g)).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'丙'!$A$1:$A$1`,
    ]);
    const loaded = await new ExcelJS.Workbook().xlsx.load(Uint8Array.from(after).buffer);
    expect(loaded.worksheets.map(({ name, pageSetup }) => [name, pageSetup.printArea])).toEqual([
      ["表", undefined],
      ["汇总", undefined],
      ["丙", "A1:A1"],
    ]);
  });

  it("shows the sheet before the one that goes from the front", () => {
    const two = changeParts(added(crowdedWorkbook(), "甲", "乙"), (name, xml) =>
      name === "xl/workbook.xml" ? xml.replace('activeTab="0"', 'activeTab="3"') : xml,
    );
    expect(partOf(removeSheets(two, ["乙", "甲"]), "xl/workbook.xml")).toContain('activeTab="1"');
  });

  it("makes #REF! of what refers to them, and leaves texts and other references alone", () => {
    const formulas = [
      ["'甲'!A1+1", "#REF!A1+1"],
      ["SUM(甲!A1,丙!A1,'乙''s &amp; 表'!B2)", "SUM(#REF!A1,丙!A1,#REF!B2)"],
      ["SUM('甲:丙'!A1)", "SUM(#REF!A1)"],
      ['IF(A1&gt;0,&quot;甲!&quot;,"甲!")', undefined],
      ["甲乙!A1&amp;[1]甲!A1", undefined],
    ] as const;
    const cells = formulas.map(
      ([formula], index) => `<c r="${"ABCDE"[index]}1"><f>${formula}</f><v>1</v></c>`,
    );
    const other = changeParts(crowdedWorkbook(`<row r="1">${cells.join("")}</row>`), (name, xml) =>
      name === "xl/workbook.xml" ? xml.replace("表!$A$1</", "'甲'!$A$1</") : xml,
    );
    const before = added(other, "甲", "乙's & 表", "丙");
    const after = removeSheets(before, ["甲", "乙's & 表"]);
    const found = [...partOf(after, "xl/worksheets/sheet2.xml").matchAll(/<f>(.*?)<\/f>/g)].map(([, f]) => f);
    expect(found).toEqual(formulas.map(([formula, loose]) => loose ?? formula));
    expect(partOf(after, "xl/workbook.xml")).toContain('<definedName name="表头">#REF!$A$1</definedName>');
    expect(partOf(after, "xl/worksheets/sheet1.xml")).toBe(partOf(before, "xl/worksheets/sheet1.xml"));
  });

  it("gives the same bytes when there is nothing to remove, and never removes the last sheet", () => {
    const bytes = crowdedWorkbook();
    expect(removeSheets(bytes, ["不在"])).toBe(bytes);
    expect(() => removeSheets(bytes, ["表", "汇总"])).toThrow("A workbook needs a sheet");
    expect(contents(removeSheets(bytes, ["汇总"]))).toEqual(contents(bytes).slice(0, 1));
  });
});
