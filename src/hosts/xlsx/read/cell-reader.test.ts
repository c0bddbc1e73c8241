import { expect, test } from "vitest";
import { cellsOf, firstSheet } from "../../../../test/workbooks/cells-of.ts";
import { workbookOf } from "../../../../test/workbooks/workbook-of.ts";
import type { Cell } from "../../../core/grid/sheet.ts";

const sharedStrings =
  "<si><t>征兵</t></si><si><t> 　</t></si><si><t/></si><si><r><t>≥</t></r><r><t>95%</t></r></si>";
const styles = `<numFmts><numFmt numFmtId="176" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>`;

/** The cells that these `<c>` elements give. */
const read = (cells: string): Cell[] =>
  firstSheet(
    workbookOf({ sheets: { 表: `<sheetData><row>${cells}</row></sheetData>` }, sharedStrings, styles }),
  ).rows.flatMap((row) => [...row.cells]);

const valueIn = (cell: string) => read(cell)[0]?.value;

test("a cell's value is what its type says", () => {
  expect(valueIn("<c><v>14.25</v></c>")).toBe(14.25);
  expect(valueIn('<c t="n"><v>-1E-2</v></c>')).toBe(-0.01);
  expect(valueIn('<c t="s"><v>0</v></c>')).toBe("征兵");
  expect(valueIn('<c t="s"><v>3</v></c>')).toBe("≥95%");
  expect(valueIn('<c t="str"><v>12月底</v></c>')).toBe("12月底");
  expect(valueIn('<c t="inlineStr"><is><t>表内</t></is></c>')).toBe("表内");
  expect(valueIn('<c t="inlineStr"><is><r><rPr><b/></rPr><t>不</t></r><r><t>超过</t></r></is></c>')).toBe(
    "不超过",
  );
  expect(valueIn('<c t="b"><v>1</v></c>')).toBe(true);
  expect(valueIn('<c t="b"><v>0</v></c>')).toBe(false);
  expect(valueIn('<c t="e"><v>#DIV/0!</v></c>')).toEqual({ error: "#DIV/0!" });
});

test("numbers stored as text stay text", () => {
  expect(valueIn('<c t="str"><v>1,234.50</v></c>')).toBe("1,234.50");
});

test("cells with nothing to be seen in them are left out, whatever their style", () => {
  for (const blank of [
    '<c s="1"/>',
    '<c s="1"></c>',
    '<c s="1"><v/></c>',
    "<c><v>\n  </v></c>",
    '<c t="s"><v> </v></c>',
    '<c t="s"><v></v></c>',
    '<c t="s"><v>1</v></c>',
    '<c t="s"><v>2</v></c>',
    '<c t="str"><v> </v></c>',
    '<c t="inlineStr"><is><t xml:space="preserve"> \n</t></is></c>',
    '<c t="inlineStr"><is/></c>',
  ]) {
    expect(read(blank), blank).toEqual([]);
  }
});

test("a formula gives its cached value, shared and array formulas too", () => {
  const cells = read(
    `<c r="A1"><f t="shared" ref="A1:B1" si="0">C1*2</f><v>4</v></c><c r="B1"><f t="shared" si="0"/><v>6</v></c>
     <c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="D1"><f t="array" ref="D1">SUM(A1:B1)</f><v>10</v></c><c r="E1"><v>1</v></c>`,
  );
  expect(cells.map(({ value, isFormula }) => [value, isFormula])).toEqual([
    [4, true],
    [6, true],
    ["ab", true],
    [10, true],
    [1, false],
  ]);
});

test("a formula without a result is kept, so that nobody takes its cell for free", () => {
  for (const cell of ["<c><f>A2</f></c>", "<c><f>A2</f><v></v></c>", '<c t="str"><f>""</f><v></v></c>']) {
    expect(read(cell), cell).toEqual([{ row: 1, column: 1, value: null, format: "", isFormula: true }]);
  }
});

test("a cell carries its number format's code", () => {
  expect(
    read('<c s="1"><v>0.25</v></c><c s="0"><v>1</v></c><c><v>1</v></c><c s="9"><v>1</v></c>').map(
      ({ format }) => format,
    ),
  ).toEqual(["0.0%", "", "", ""]);
});

test("values that no program writes are damage", () => {
  for (const cell of [
    "<c><v>十</v></c>",
    "<c><v>1e999</v></c>",
    '<c t="s"><v>4</v></c>',
    '<c t="s"><v>-1</v></c>',
    '<c t="s"><v>x</v></c>',
    '<c t="z"><v>1</v></c>',
  ]) {
    expect(() => read(cell), cell).toThrowError(expect.objectContaining({ fault: "damaged" }));
  }
});

test("a sheet with comments and extensions between its cells is read", () => {
  const sheet = firstSheet(
    workbookOf({
      sheets: {
        表: `<!-- 注 --><sheetData><?pi x?><row r="1"><c r="A1"><v>1<!-- 2 -->2</v><extLst><ext xmlns:q="urn:q"><q:v>9</q:v></ext></extLst></c></row></sheetData>`,
      },
    }),
  );
  expect(cellsOf(sheet)).toEqual({ A1: 12 });
});
