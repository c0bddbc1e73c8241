import ExcelJS from "exceljs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { convertWithLibreOffice } from "../../../../test/libreoffice.ts";
import { cellsOf } from "../../../../test/workbooks/cells-of.ts";
import { formatAddress } from "../../../core/grid/address.ts";
import type { Sheet } from "../../../core/grid/sheet.ts";
import { cellText } from "../../../core/grid/text.ts";
import { readWorkbook } from "./read-workbook.ts";

/** A workbook of the kinds of cells that people leave, written by exceljs. */
async function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("项目 1");
  sheet.addRow(["1.财政所经费绩效目标表"]);
  sheet.mergeCells("A1:D1");
  sheet.addRow([
    "预算数",
    14.25,
    0.25,
    { richText: [{ text: "满意" }, { text: "度", font: { bold: true } }] },
  ]);
  sheet.addRow([
    { formula: "B2*2", result: 28.5 },
    { formula: '"甲"&"乙"', result: "甲乙" },
    { formula: "1/0", result: { error: "#DIV/0!" } },
    true,
  ]);
  sheet.addRow([new Date(Date.UTC(2021, 11, 31)), "  ≥95%\n不低于", "=不是公式", " "]);
  sheet.getCell("C2").numFmt = "0%";
  sheet.getCell("A4").numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getRow(3).hidden = true;
  workbook.addWorksheet("名单", { state: "hidden" }).addRow(["计划标准"]);
  workbook.addWorksheet("空表");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const sampleTexts = {
  A1: "1.财政所经费绩效目标表",
  A2: "预算数",
  B2: "14.25",
  C2: "25%",
  D2: "满意度",
  A3: "28.5",
  B3: "甲乙",
  C3: "#DIV/0!",
  D3: "TRUE",
  A4: "2021年12月31日",
  B4: "≥95%\n不低于",
  C4: "=不是公式",
};

const textsOf = (sheet: Sheet | undefined) =>
  Object.fromEntries(
    sheet?.rows.flatMap(({ cells }) => cells.map((cell) => [formatAddress(cell), cellText(cell)])) ?? [],
  );

function expectSample(bytes: Uint8Array): void {
  const workbook = readWorkbook(bytes);
  expect(workbook.sheetNames).toEqual(["项目 1", "名单", "空表"]);
  const [sheet, empty, ...more] = [...workbook.sheets()];
  expect([sheet?.name, empty?.name, more.length]).toEqual(["项目 1", "空表", 0]);
  expect(textsOf(sheet)).toEqual(sampleTexts);
  expect(textsOf(empty)).toEqual({});
  expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
  const formulas = sheet?.rowAt(3)?.cells.filter(({ isFormula }) => isFormula) ?? [];
  // LibreOffice writes TRUE as a formula.
  expect(formulas.map(formatAddress).slice(0, 3)).toEqual(["A3", "B3", "C3"]);
}

test("a workbook written by exceljs is read", async () => {
  expectSample(await sampleWorkbook());
});

test("a workbook that LibreOffice converted, by way of its own format too, is read the same", async () => {
  const original = await sampleWorkbook();
  const document = convertWithLibreOffice(original, "xlsx", "ods");
  const workbook = document && convertWithLibreOffice(document, "ods", "xlsx");
  if (!workbook) return;
  expectSample(workbook);
  expect(() => readWorkbook(document)).toThrowError(expect.objectContaining({ fault: "not-a-workbook" }));
});

test("an old .xls that LibreOffice wrote is told as such", async () => {
  const old = convertWithLibreOffice(await sampleWorkbook(), "xlsx", "xls");
  if (!old) return;
  expect(() => readWorkbook(old)).toThrowError(expect.objectContaining({ fault: "old-xls" }));
});

/** Text that is not blank. */
const cellString = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => `目标${text}`);

const cellContent = fc.oneof(
  cellString,
  // A negative zero is stored as 0.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);

test("whatever grid exceljs writes is read back equal", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cellContent, { maxLength: 12 }), { maxLength: 20 }), async (grid) => {
      const workbook = new ExcelJS.Workbook();
      workbook.addWorksheet("表").addRows(grid);
      const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
      const [sheet] = readWorkbook(bytes).sheets();
      const expected = grid.flatMap((cells, row) =>
        cells.map((value, column) => [formatAddress({ row: row + 1, column: column + 1 }), value] as const),
      );
      expect(sheet && cellsOf(sheet)).toEqual(
        Object.fromEntries(expected.filter(([, value]) => value !== null)),
      );
    }),
    { numRuns: 60 },
  );
});
