import { expect, test } from "vitest";
import { cellsOf, firstSheet } from "../../../../test/workbooks/cells-of.ts";
import { workbookOf } from "../../../../test/workbooks/workbook-of.ts";

const sheetOf = (content: string) => firstSheet(workbookOf({ sheets: { 表: content } }));
const value = "<v>1</v>";

test("cells and rows without an address follow the one before", () => {
  const sheet = sheetOf(
    `<sheetData><row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="D5"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row></sheetData>`,
  );
  expect(cellsOf(sheet)).toEqual({ A1: 1, C1: 3, D5: 4, E5: 5, A6: 6 });
});

test("a row without a number takes that of its cells", () => {
  const sheet = sheetOf(
    `<sheetData><row><c r="B3">${value}</c></row><row><c r="A4">${value}</c></row><row><c r="xfd1048576">${value}</c></row></sheetData>`,
  );
  expect(sheet.rows.map(({ row }) => row)).toEqual([3, 4, 1_048_576]);
  expect(cellsOf(sheet)).toEqual({ B3: 1, A4: 1, XFD1048576: 1 });
});

test("hidden rows are read like all others", () => {
  const sheet = sheetOf(
    `<sheetData><row r="1"><c r="A1">${value}</c></row><row r="2" hidden="1"><c r="A2">${value}</c></row><row r="3" hidden="true"><c r="A3">${value}</c></row><row r="4" hidden="0"><c r="A4">${value}</c></row></sheetData>`,
  );
  expect(cellsOf(sheet)).toEqual({ A1: 1, A2: 1, A3: 1, A4: 1 });
});

test("merged areas are read, and the values that they hide are kept", () => {
  const sheet = sheetOf(
    `<sheetData><row r="1"><c r="A1">${value}</c><c r="B1"><v>2</v></c></row></sheetData><mergeCells count="4"><mergeCell ref="A1:B2"/><mergeCell ref="D1:D3"/><mergeCell ref="F1:F1048576"/><mergeCell ref="G1"/></mergeCells>`,
  );
  expect(sheet.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 2 },
    { top: 1, left: 4, bottom: 3, right: 4 },
    { top: 1, left: 6, bottom: 1_048_576, right: 6 },
  ]);
  expect(sheet.cellAt(1, 2)?.value).toBe(2);
  expect(sheet.isCovered(1, 2)).toBe(true);
  expect(sheet.isCovered(1_048_576, 6)).toBe(true);
});

test("blank cells say nothing, not even out of their order", () => {
  const cells = '<c r="C1"/><c r="B1"/><c r="A1"><v>1</v></c><c r="A1" s="1"/>';
  for (const comment of ["", "<!-- -->"]) {
    const content = `${comment}<sheetData><row r="1">${cells}</row></sheetData>`;
    expect(cellsOf(sheetOf(content)), content).toEqual({ A1: 1 });
  }
});

test("rows and cells out of order or outside the grid are damage", () => {
  const row = (number: string, cells = "") => `<row r="${number}">${cells}</row>`;
  const value = "<v>1</v></c>";
  for (const content of [
    `<sheetData>${row("2")}${row("1")}</sheetData>`,
    `<sheetData>${row("2")}${row("2")}</sheetData>`,
    `<sheetData>${row("0")}</sheetData>`,
    `<sheetData>${row("1.5")}</sheetData>`,
    `<sheetData>${row("x")}</sheetData>`,
    `<sheetData>${row("1048577")}</sheetData>`,
    `<sheetData>${row("1", `<c r="B1">${value}<c r="A1">${value}`)}</sheetData>`,
    `<sheetData>${row("1", `<c r="A1">${value}<c r="A1">${value}`)}</sheetData>`,
    `<sheetData>${row("1", '<c r="XFE1"/>')}</sheetData>`,
    `<sheetData>${row("1", '<c r="XFD1"/><c/>')}</sheetData>`,
    `<sheetData>${row("1", '<c r="7"/>')}</sheetData>`,
    `<mergeCells><mergeCell ref="A1:B"/></mergeCells>`,
    `<mergeCells><mergeCell ref="B2:A1"/></mergeCells>`,
    `<mergeCells><mergeCell ref="A1:A1048577"/></mergeCells>`,
    `<mergeCells><mergeCell/></mergeCells>`,
  ]) {
    expect(() => sheetOf(content), content).toThrowError(expect.objectContaining({ fault: "damaged" }));
  }
});
