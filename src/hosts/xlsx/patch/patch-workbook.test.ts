import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cellsOf, firstSheet } from "../../../../test/workbooks/cells-of.ts";
import { crowdedWorkbook } from "../../../../test/workbooks/crowded-workbook.ts";
import { packageOf } from "../../../../test/workbooks/package-of.ts";
import { changedParts, partOf, partsOf } from "../../../../test/workbooks/parts-of.ts";
import { workbookOf, workbookParts } from "../../../../test/workbooks/workbook-of.ts";
import { formatAddress, parseAddress } from "../../../core/grid/address.ts";
import type { CellEdit, WrittenValue } from "../../../core/grid/edit.ts";
import type { CellValue } from "../../../core/grid/sheet.ts";
import { readWorkbook } from "../read/read-workbook.ts";
import { patchWorkbook } from "./patch-workbook.ts";
import { RefusedEditsError } from "./refused-edits-error.ts";

const sheetPart = "xl/worksheets/sheet1.xml";

function edit(address: string, before: CellValue, after: WrittenValue, sheet = "表"): CellEdit {
  return { sheet, ...(parseAddress(address) ?? { row: 0, column: 0 }), before, after };
}

function refusal(action: () => unknown): RefusedEditsError["cells"] {
  try {
    action();
  } catch (error) {
    if (error instanceof RefusedEditsError) return error.cells;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("patchWorkbook", () => {
  it("refuses rows whose cells stand out of order, blank ones too: nobody could open what it would write", () => {
    for (const [cells, address] of [
      ['<c r="A1"><v>1</v></c><c r="A1" s="1"/>', "A1"],
      ['<c r="F1"/><c r="B1"><v>1</v></c>', "E1"],
      ['<c r="F1"/><c r="B1"><v>1</v></c>', "F1"],
    ] as const) {
      const bytes = workbookOf({ sheets: { 表: `<sheetData><row r="1">${cells}</row></sheetData>` } });
      const before = address === "A1" ? 1 : null;
      expect(() => patchWorkbook(bytes, [edit(address, before, 2)]), cells).toThrowError(
        expect.objectContaining({ fault: "damaged" }),
      );
    }
  });

  it("changes the named cells of the sheet's XML and no byte of any other part", () => {
    const before = crowdedWorkbook();
    const after = patchWorkbook(before, [edit("A1", "项目名称", "项目编码"), edit("B2", null, 0.3)]);
    expect([...partsOf(after).keys()]).toEqual([...partsOf(before).keys()]);
    expect(changedParts(before, after)).toEqual([sheetPart]);
    expect(partOf(after, sheetPart)).toBe(
      partOf(before, sheetPart)
        .replace(
          '<c r="A1" s="1" t="s"><v>0</v></c>',
          '<c r="A1" s="1" t="inlineStr"><is><t>项目编码</t></is></c>',
        )
        .replace('<c r="B2" s="1"/>', '<c r="B2" s="1"><v>0.3</v></c>'),
    );
  });

  it("gives the same bytes when nothing is to be changed", () => {
    const bytes = crowdedWorkbook();
    expect(patchWorkbook(bytes, [])).toBe(bytes);
    expect(patchWorkbook(bytes, [edit("A1", "项目名称", "项目名称"), edit("A9", null, "")])).toBe(bytes);
  });

  it("takes errors, truth values, rich text and blanks for what an edit may expect", () => {
    const after = patchWorkbook(crowdedWorkbook(), [
      edit("A4", { error: "#DIV/0!" }, "无"),
      edit("C2", true, null),
      edit("B1", "财政所经费", "村级转移支付"),
      edit("C7", null, "新"),
    ]);
    expect(cellsOf(firstSheet(after))).toEqual({
      A1: "项目名称",
      B1: "村级转移支付",
      A2: 14.25,
      A4: "无",
      C7: "新",
    });
    expect(partOf(after, sheetPart)).toContain('<row r="7"><c r="C7" s="2" t="inlineStr">');
  });

  it("writes nothing when cells were changed meanwhile, and says which", () => {
    const edits = [
      edit("A1", "项目名称", "甲"),
      edit("A2", 14, 15),
      edit("A3", "旧", "新"),
      edit("B1", "财政所经费", "乙"),
    ];
    expect(refusal(() => patchWorkbook(crowdedWorkbook(), edits))).toEqual([
      { sheet: "表", row: 2, column: 1, reason: "changed" },
      { sheet: "表", row: 3, column: 1, reason: "changed" },
    ]);
  });

  it("refuses cells of formulas, those that an array formula fills included", () => {
    const bytes = crowdedWorkbook(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>',
    );
    expect(refusal(() => patchWorkbook(bytes, [edit("A1", 2, 3, "汇总")]))).toEqual([
      { sheet: "汇总", row: 1, column: 1, reason: "formula" },
    ]);
    expect(refusal(() => patchWorkbook(bytes, [edit("B2", 3, 4, "汇总")]))).toEqual([
      { sheet: "汇总", row: 2, column: 2, reason: "formula" },
    ]);
  });

  it("leads an edit of a cell under a merged area to the area's top left cell", () => {
    const after = patchWorkbook(crowdedWorkbook(), [edit("C1", "财政所经费", "经费")]);
    expect(cellsOf(firstSheet(after))).toMatchObject({ B1: "经费" });
    expect(partOf(after, sheetPart)).not.toContain('r="C1"');
  });

  it("takes edits that contradict each other, or name no sheet, for a mistake of the program", () => {
    const twice = [edit("B1", "财政所经费", "甲"), edit("C1", "财政所经费", "乙")];
    expect(() => patchWorkbook(crowdedWorkbook(), twice)).toThrow("Two edits of 表 B1");
    expect(() => patchWorkbook(crowdedWorkbook(), [edit("A1", null, 1, "无此表")])).toThrow(
      "No sheet 无此表",
    );
  });

  it("edits hidden sheets too", () => {
    const parts = workbookParts({ sheets: { 表: "<sheetData/>", 附表: "<sheetData/>" } });
    const hidden = {
      ...parts,
      "xl/workbook.xml": parts["xl/workbook.xml"]?.replace('name="附表"', 'name="附表" state="hidden"') ?? "",
    };
    const after = patchWorkbook(packageOf(hidden), [edit("A1", null, "甲", "附表")]);
    expect(partOf(after, "xl/worksheets/sheet2.xml")).toContain("<t>甲</t>");
  });
});

describe("formulas elsewhere in a workbook that is patched", () => {
  const formula = '<row r="1"><c r="A1"><f>表!A2*2</f><v>28.5</v></c></row>';

  it("are computed anew when it is opened: calcPr is put where the schema has it", () => {
    const before = crowdedWorkbook(formula);
    const after = patchWorkbook(before, [edit("A2", 14.25, 15)]);
    expect(changedParts(before, after)).toEqual(["xl/workbook.xml", sheetPart]);
    expect(partOf(after, "xl/workbook.xml")).toBe(
      partOf(before, "xl/workbook.xml").replace("<oleSize", '<calcPr fullCalcOnLoad="1"/><oleSize'),
    );
    const again = patchWorkbook(after, [edit("A2", 15, 16)]);
    expect(changedParts(after, again)).toEqual([sheetPart]);
  });

  it("are computed anew also where calcPr is there and says otherwise", () => {
    const parts = workbookParts({ sheets: { 表: `<sheetData>${formula}</sheetData>` } });
    const workbook =
      parts["xl/workbook.xml"]?.replace("</workbook>", "<calcPr calcId='191029'/></workbook>") ?? "";
    const after = patchWorkbook(packageOf({ ...parts, "xl/workbook.xml": workbook }), [edit("B1", null, 1)]);
    expect(partOf(after, "xl/workbook.xml")).toContain(`<calcPr calcId='191029' fullCalcOnLoad="1"/>`);
  });

  it("are seen by the calculation chain as well", () => {
    const parts = workbookParts({ sheets: { 表: "<sheetData/>" } });
    const relationships = parts["xl/_rels/workbook.xml.rels"]?.replace(
      "</Relationships>",
      '<Relationship Id="rChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const before = packageOf({
      ...parts,
      "xl/_rels/workbook.xml.rels": relationships ?? "",
      "xl/calcChain.xml": "<calcChain/>",
    });
    expect(changedParts(before, patchWorkbook(before, [edit("A1", null, 1)]))).toContain("xl/workbook.xml");
  });
});

test("a workbook that exceljs wrote is patched so that exceljs reads the new values in the old styles", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("表");
  sheet.getCell("B2").value = "≥95";
  sheet.getCell("B2").font = { name: "仿宋", size: 14, bold: true };
  sheet.getCell("C2").value = 3;
  sheet.getCell("C2").numFmt = "0.00%";
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const patched = patchWorkbook(bytes, [
    edit("B2", "≥95", "=1+1"),
    edit("C2", 3, 0.25),
    edit("D5", null, "新\n行"),
  ]);
  const read = (await new ExcelJS.Workbook().xlsx.load(patched.buffer as ArrayBuffer)).getWorksheet("表");
  expect(read?.getCell("B2").value).toBe("=1+1");
  expect(read?.getCell("B2").font).toMatchObject({ name: "仿宋", size: 14, bold: true });
  expect(read?.getCell("C2").value).toBe(0.25);
  expect(read?.getCell("C2").numFmt).toBe("0.00%");
  expect(read?.getCell("D5").value).toBe("新\n行");
});

describe("any edits", () => {
  const text = fc.string({
    unit: fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "元",
      "𠮷",
      "a",
      "_x0041_",
      "&",
      "<",
      '"',
      "\n",
      "\t",
      "\r",
      "\u0007",
      " ",
    ),
  });
  const value = fc.oneof(
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
    // The reader takes text without anything to see for a blank cell.
    text.map((written) => (/\S/.test(written) ? written : null)),
  );
  const cells = fc.dictionary(
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 }))
      .map(([row, column]) => formatAddress({ row, column })),
    value,
    { noNullPrototype: true },
  );
  const filled = (held: Readonly<Record<string, WrittenValue>>) =>
    Object.fromEntries(Object.entries(held).filter(([, content]) => content !== null));

  it("are what is read afterwards, and no other cell is any different", () => {
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const blank = workbookOf({ sheets: { 表: '<dimension ref="A1"/><sheetData/>' } });
        const start = patchWorkbook(
          blank,
          Object.entries(first).map(([at, after]) => edit(at, null, after)),
        );
        expect(cellsOf(firstSheet(start))).toEqual(filled(first));
        const edits = Object.entries(second).map(([at, after]) => edit(at, first[at] ?? null, after));
        expect(cellsOf(firstSheet(patchWorkbook(start, edits)))).toEqual(filled({ ...first, ...second }));
      }),
    );
  });
});

test("a date put back into a workbook whose days count from 1904 is the same day", async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = true;
  const cell = workbook.addWorksheet("表").getCell("B2");
  cell.value = new Date(Date.UTC(2022, 11, 31));
  cell.numFmt = "yyyy-mm-dd";
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const storedDate = (patched: Uint8Array) => [...readWorkbook(patched).sheets()][0]?.cellAt(2, 2)?.value;
  const at = { sheet: "表", row: 2, column: 2 };
  const written = patchWorkbook(bytes, [{ ...at, before: 44926, after: "2022年12月31日前完成" }]);
  expect(storedDate(written)).toBe("2022年12月31日前完成");
  const taken = patchWorkbook(written, [{ ...at, before: "2022年12月31日前完成", after: 44926 }]);
  expect(storedDate(taken)).toBe(44926);
});
