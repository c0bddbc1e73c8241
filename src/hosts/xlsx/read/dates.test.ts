import { afterEach, expect, test } from "vitest";
import { firstSheet } from "../../../../test/workbooks/cells-of.ts";
import { workbookOf } from "../../../../test/workbooks/workbook-of.ts";
import { cellText } from "../../../core/grid/text.ts";
import { builtInFormats } from "./built-in-formats.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

/** What a person reads in these cells, whose styles are the built-in or given number formats. */
function textsOf(cells: string, formatIds: readonly number[] = [], workbook = ""): string[] {
  const styles = `<numFmts><numFmt numFmtId="180" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="14" formatCode="0.00"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${formatIds.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>
    <dxfs><dxf><numFmt numFmtId="180" formatCode="0"/></dxf></dxfs>`;
  const sheets = { 表: `<sheetData><row>${cells}</row></sheetData>` };
  return firstSheet(workbookOf({ sheets, styles, workbook })).rows.flatMap((row) => row.cells.map(cellText));
}

const dateText = "2021年12月31日";

test("the date formats of Chinese systems make dates of serial numbers", () => {
  const dates = [15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
  for (const id of dates) expect(textsOf('<c s="0"><v>44561</v></c>', [id]), `${id}`).toEqual([dateText]);
  const others = Object.keys(builtInFormats)
    .map(Number)
    .filter((id) => !dates.includes(id) && id !== 14);
  for (const id of others)
    expect(textsOf('<c s="0"><v>44561</v></c>', [id]), `${id}`).not.toEqual([dateText]);
});

test("the codes that a workbook defines come first, those of conditional formats do not count", () => {
  expect(textsOf('<c s="0"><v>44561</v></c><c s="1"><v>44561</v></c>', [180, 14])).toEqual([
    dateText,
    "44561.00",
  ]);
});

test("General is General in Chinese too", () => {
  const styles =
    '<numFmts><numFmt numFmtId="176" formatCode="G/通用格式"/></numFmts><cellXfs><xf numFmtId="176"/></cellXfs>';
  const sheets = { 表: '<sheetData><row><c s="0"><v>1</v></c></row></sheetData>' };
  expect(firstSheet(workbookOf({ sheets, styles })).cellAt(1, 1)?.format).toBe("");
});

test("dates stored as dates are dates whatever their format", () => {
  const cells =
    '<c t="d"><v>2021-12-31</v></c><c t="d" s="0"><v>2021-12-31T08:30:00Z</v></c><c t="d"><v>2021-12-31T23:59:59.5</v></c>';
  expect(textsOf(cells, [27])).toEqual([dateText, dateText, dateText]);
  expect(textsOf('<c t="d"><v>08:30:00</v></c>')).toEqual(["08:30:00"]);
});

test("dates of the 1904 system are the same days, and only dates are converted", () => {
  for (const attribute of ['date1904="1"', 'date1904="true"']) {
    const cells =
      '<c s="0"><v>43099</v></c><c s="1"><v>43099</v></c><c t="d"><v>2021-12-31</v></c><c s="0" t="str"><v>43099</v></c>';
    expect(textsOf(cells, [31, 0], `<workbookPr ${attribute}/>`)).toEqual([
      dateText,
      "43099",
      dateText,
      "43099",
    ]);
  }
  expect(textsOf('<c s="0"><v>44561</v></c>', [31], '<workbookPr date1904="0"/>')).toEqual([dateText]);
});

test("dates are the same in every time zone", () => {
  for (const name of ["Asia/Shanghai", "UTC", "America/New_York", "Pacific/Kiritimati"]) {
    process.env["TZ"] = name;
    expect(textsOf('<c s="0"><v>44561</v></c><c t="d"><v>2021-12-31</v></c>', [31]), name).toEqual([
      dateText,
      dateText,
    ]);
  }
});
