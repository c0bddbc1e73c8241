import { beforeEach, expect, test } from "vitest";
import { HostError, type Mark } from "../../src/hosts/host.ts";
import { untyped } from "./model/exceljs-internals.ts";
import { type OpenedExcel, openExcel } from "./opened-excel.ts";
import { workbookWith } from "./workbook-with.ts";

let opened: OpenedExcel;

beforeEach(async () => {
  const bytes = await workbookWith((file) => {
    for (const name of ["表", "另表"]) {
      const sheet = file.addWorksheet(name);
      sheet.getCell("A1").value = 1;
      sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00FF00" } };
      sheet.addConditionalFormatting({
        ref: "A1:A9",
        rules: [
          {
            type: "expression",
            priority: 1,
            formulae: ["A1>5"],
            style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF123456" } } },
          },
          {
            type: "cellIs",
            operator: "lessThan",
            priority: 2,
            formulae: [0],
            style: { font: { bold: true } },
          },
        ],
      });
    }
  });
  opened = await openExcel(bytes);
});

const marks: Mark[] = [
  { sheet: "表", row: 1, column: 1, severity: "error" },
  { sheet: "表", row: 3, column: 2, severity: "error" },
  { sheet: "表", row: 2, column: 2, severity: "warning" },
  { sheet: "另表", row: 1, column: 1, severity: "info" },
];

/** The formats of every sheet, by what a reader of the file finds. */
function formats(excel = opened.excel): unknown {
  return excel.workbook.sheets.map((sheet) => [
    sheet.name,
    sheet.getCell("A1").fill,
    untyped(sheet).conditionalFormattings.map(({ ref, rules }) => ({
      ref,
      rules: rules.map(({ type, formulae, priority }) => ({ type, formulae, priority })),
    })),
  ]);
}

test("after a check, marks are placed with two syncs: one conditional format for each severity and sheet", async () => {
  await opened.host.readAll();
  opened.excel.batches.length = 0;
  await opened.host.mark(marks);
  expect(opened.excel.batches).toHaveLength(2);
  const [sheet] = opened.excel.workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const own = untyped(sheet).conditionalFormattings.filter(
    ({ rules }) => rules[0]?.formulae?.[0] === 'N("绩表通")=0',
  );
  expect(own.map(({ ref, rules }) => [ref, rules[0]?.style?.fill])).toEqual([
    ["B2", { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFEB9C" } }],
    ["A1 B3", { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } }],
  ]);
  expect(sheet.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FF00FF00" } });
});

test("clearing the marks leaves every format as it was", async () => {
  const before = formats();
  await opened.host.mark(marks);
  expect(formats()).not.toEqual(before);
  await opened.host.clearMarks();
  expect(formats()).toEqual(before);
});

test("new marks take the place of the former", async () => {
  await opened.host.mark(marks);
  await opened.host.mark([{ sheet: "另表", row: 5, column: 5, severity: "error" }]);
  await opened.host.clearMarks();
  await opened.host.mark(marks);
  const placed = JSON.stringify(formats());
  await opened.host.mark(marks);
  expect(JSON.stringify(formats())).toBe(placed);
});

test("marks of an earlier session are known again in the saved file", async () => {
  const before = formats();
  await opened.host.mark(marks);
  const later = await openExcel(await opened.excel.workbook.bytes());
  expect(formats(later.excel)).not.toEqual(before);
  await later.host.clearMarks();
  expect(formats(later.excel)).toEqual(before);
});

test("marks on many cells stay within the length of an address that Excel takes", async () => {
  const many = Array.from(
    { length: 4000 },
    (_, index): Mark => ({ sheet: "表", row: index + 1, column: 3, severity: "error" }),
  );
  await opened.host.mark(many);
  const [sheet] = opened.excel.workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const cells = untyped(sheet)
    .conditionalFormattings.flatMap(({ ref }) => ref.split(" "))
    .filter((cell) => cell.startsWith("C"));
  expect(new Set(cells).size).toBe(4000);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("when action %i fails, no new mark stays", async (failing) => {
  const before = formats();
  await opened.host.readAll();
  opened.excel.faults.failChange = (_, count) => (count === failing ? "GeneralException" : undefined);
  await expect(opened.host.mark(marks)).rejects.toMatchObject({ fault: "other" });
  expect(formats()).toEqual(before);
});

test("when new marks fail, the former stand", async () => {
  await opened.host.mark(marks);
  const before = formats();
  let changes = 0;
  opened.excel.faults.failChange = () => (++changes === 4 ? "GeneralException" : undefined);
  await expect(opened.host.mark(marks.slice(0, 3))).rejects.toBeInstanceOf(HostError);
  expect(formats()).toEqual(before);
});

test("a protected sheet is told and nothing marked", async () => {
  await opened.excel.workbook.sheet("另表").protect("", {});
  const before = formats();
  await expect(opened.host.mark(marks)).rejects.toMatchObject({ fault: "protected" });
  expect(formats()).toEqual(before);
});

test("a sheet removed since the check is no obstacle to the marks of others", async () => {
  await opened.host.readAll();
  opened.excel.workbook.remove(opened.excel.workbook.sheet("另表"));
  await opened.host.mark(marks.slice(0, 3));
  const placed = formats();
  await opened.host.clearMarks();
  opened.excel.batches.length = 0;
  await opened.host.mark(marks);
  expect(opened.excel.batches).toHaveLength(2);
  expect(formats()).toEqual(placed);
});

test("without range areas marks are not supported, and that is said beforehand", async () => {
  const { host } = await openExcel(await opened.excel.workbook.bytes(), 7);
  expect(host.capabilities.marks).toBe(false);
  await expect(host.mark(marks)).rejects.toMatchObject({ fault: "not-supported" });
});
