import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf } from "../../../../test/workbooks/cells-of.ts";
import { inPieces } from "../../../../test/workbooks/in-pieces.ts";
import type { Sheet } from "../../../core/grid/sheet.ts";
import { readSheet } from "./sheet-reader.ts";

const context = { sharedStrings: ["征兵", null], formats: [], date1904: false };

/** The sheet with this content, its XML in pieces of so many bytes, or what is wrong with it. */
const read = (content: string, pieceLength = 100_000): Sheet | string => {
  const xml = `<?xml version="1.0"?>\n<worksheet xmlns="urn:x">${content}</worksheet>`;
  try {
    return readSheet("表", "sheet1.xml", inPieces(xml, pieceLength), context);
  } catch (error) {
    return String(error);
  }
};

/** Behind a comment the parser reads everything. */
const readTagByTag = (content: string) => read(`<!-- -->${content}`);

const texts = fc.constantFrom(
  "征兵",
  " 两端 ",
  "第一行\n第二行",
  "回车\r\n换行",
  "a&amp;b&lt;c",
  "≥95% > 90%",
  "[[x]]",
  "_x000D_",
  "",
  '<![CDATA[<row r="1"><c r="A1"><v>9</v></c></row>]]>',
  '甲<!-- <row r="1"></row> -->乙',
);
const cells = fc.oneof(
  fc.constantFrom(
    "/>",
    ' s="1"/>',
    ' t="s"><v>0</v></c>',
    ' t="s" s="0"><v>1</v></c>',
    "><v>14.25</v></c>",
    ' s="1" t="n"><v>0</v></c>',
    "><v/></c>",
    ' t="b"><v>1</v></c>',
    ' t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    '><f>IF(A1&lt;2,"]",0)</f><v>4</v></c>',
    "><f>A1</f></c>",
    '><f t="shared" si="0"/><v>5</v></c>',
    '><f aca="false">A1&amp;B1</f><v>6</v></c>',
    ' s="1"></c>',
    "><v>6</v><extLst><ext/></extLst></c>",
    ">\n <v>7</v>\n</c >",
  ),
  texts.map((text) => ` t="inlineStr"><is><t>${text}</t></is></c>`),
  texts.map((text) => ` s="0" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`),
  texts.map((text) => ` t="inlineStr"><is><r><t>${text}</t></r><rPh><t>拼音</t></rPh></is></c>`),
  texts.map((text) => ` t="str"><f>A1</f><v>${text}</v></c>`),
);
const gaps = fc.constantFrom("", "", "", "\n\t", '<!-- <c r="Z1"><v>9</v></c> -->', '<?x <row r="9">?>');
const rows = fc.record({
  start: fc.constantFrom('r="?"', 'r="?" ht="42" customHeight="1"', 'spans="1:5" r="?"', ""),
  cells: fc.array(fc.tuple(gaps, fc.boolean(), cells), { maxLength: 6 }),
  gap: gaps,
});
const contents = fc.tuple(fc.array(rows, { maxLength: 5 }), fc.boolean()).map(([found, isMerged]) => {
  const lines = found.map(({ start, cells, gap }, index) => {
    const own = cells.map(([between, hasAddress, cell], column) => {
      const address = hasAddress ? ` r="${"ABCDEF"[column]}${index + 1}"` : "";
      return `${between}<c${address}${cell}`;
    });
    return `<row ${start.replace("?", `${index + 1}`)}>${own.join("")}</row>${gap}`;
  });
  const merges = '<mergeCells count="2"><mergeCell ref="A1:B2"/> <mergeCell ref="D1:D3" /></mergeCells>';
  const columns =
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="1" width="12.5"/></cols>';
  const validations =
    '<dataValidations count="1"><dataValidation sqref="A1:A9"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><pageMargins left="0.4"/>';
  const extensions = '<extLst><ext><mergeCell ref="F1:F9"/><row r="2"></row></ext></extLst>';
  return `${columns}<sheetData>${lines.join("")}</sheetData>${isMerged ? merges : ""}${validations}${extensions}`;
});

test("a sheet is the same whether its rows are taken whole or tag by tag, in one piece or in many", () => {
  fc.assert(
    fc.property(contents, fc.integer({ min: 1, max: 200 }), (content, pieceLength) => {
      const expected = readTagByTag(content);
      expect(read(content)).toEqual(expected);
      expect(read(content, pieceLength)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test("what only looks like rows is none", () => {
  const hidden = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const sheet = read(
    `<!--${hidden}--><sheetData><row r="2"><c r="A2"><v>2</v></c></row><!--${hidden}--><row r="3"><c r="A3" t="str"><v><![CDATA[${hidden}]]></v></c></row></sheetData>`,
  );
  expect(typeof sheet === "string" ? sheet : cellsOf(sheet)).toEqual({ A2: 2, A3: hidden });
});

test("a cell outside of the grid is damage, a blank one too, wherever it is met", () => {
  const content = (column: string) =>
    `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="${column}1"/></row></sheetData>`;
  for (const column of ["XFE", "XGA", "YAA", "ZZZ"]) {
    expect(read(content(column)), column).toMatch(/^WorkbookError: damaged/);
    expect(readTagByTag(content(column)), column).toMatch(/^WorkbookError: damaged/);
  }
  for (const column of ["Z", "ZZ", "WZZ", "XEZ", "XFD"]) {
    expect(read(content(column)), column).toEqual(readTagByTag(content("B")));
  }
});

test("rows that are no well-formed XML are damage", () => {
  for (const content of [
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></sheetData>',
    '<sheetData><row r="1"></row></row></sheetData>',
    '<sheetData><row r="1"><c r="A1"><v>1</v></row></c></sheetData>',
    '<sheetData><row r="1"><c r="A1"><v>1</v></c>&x;</row></sheetData>',
    '<sheetData><row r="1"><c r="A1" t="str"><v>\u0001</v></c></row></sheetData>',
    '<sheetData><row r="1"><c r="A1" t="str"><v>]]></v></c></row></sheetData>',
  ]) {
    expect(read(content), content).toMatch(/^WorkbookError: damaged/);
  }
});
