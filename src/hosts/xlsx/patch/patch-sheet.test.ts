import { describe, expect, it } from "vitest";
import { parseAddress } from "../../../core/grid/address.ts";
import type { WrittenValue } from "../../../core/grid/edit.ts";
import { patchSheet } from "./patch-sheet.ts";
import { RefusedEditsError } from "./refused-edits-error.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function patch(xml: string, values: Readonly<Record<string, WrittenValue>>): string {
  return patchSheet(
    xml,
    Object.entries(values).map(([address, after]) => {
      const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
      return { sheet: "表", row, column, after };
    }),
  );
}

/** What becomes of a sheetData's content. */
function patchRows(rows: string, values: Readonly<Record<string, WrittenValue>>): string {
  const head = `<?xml version="1.0"?>\r\n<worksheet xmlns="${main}"><sheetData>`;
  const tail = "</sheetData>\n<pageMargins left='0.7'/><!-- <c r=\"A1\"> --></worksheet>\n";
  const patched = patch(head + rows + tail, values);
  expect(patched.startsWith(head)).toBe(true);
  expect(patched.endsWith(tail)).toBe(true);
  return patched.slice(head.length, -tail.length);
}

describe("patchSheet", () => {
  it("replaces the value of a cell and keeps its style and all text around it", () => {
    const rows = `<row r="1"  spans="1:2"><c r="A1" s='3' t="s"><v>0</v></c>\n <c r="B1"/></row>`;
    expect(patchRows(rows, { A1: "≥95%" })).toBe(
      `<row r="1"  spans="1:2"><c r="A1" s='3' t="inlineStr"><is><t>≥95%</t></is></c>\n <c r="B1"/></row>`,
    );
  });

  it("writes numbers by their shortest spelling and text that looks like a formula as text", () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>x</v></c><c r="B1" s="1"/><c r="C1"></c></row>';
    expect(patchRows(rows, { A1: 0.1, B1: "=1+1", C1: " 两\n行 " })).toBe(
      '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1" s="1" t="inlineStr"><is><t>=1+1</t></is></c>' +
        '<c r="C1" t="inlineStr"><is><t xml:space="preserve"> 两\n行 </t></is></c></row>',
    );
  });

  it("clears a value and keeps the style, for blank text as well", () => {
    const rows = '<row r="1"><c r="A1" s="7" t="s" vm="1"><v>0</v></c><c r="B1" s="8"><v>2</v></c></row>';
    expect(patchRows(rows, { A1: null, B1: "" })).toBe('<row r="1"><c r="A1" s="7"/><c r="B1" s="8"/></row>');
  });

  it("adds cells where they belong in a row, and rows where they belong on the sheet", () => {
    const rows = '<row r="2"><c r="B2"/><c r="D2"/></row><row r="5"/>';
    expect(patchRows(rows, { E2: 5, A2: 1, C2: 3, A1: 11, C3: 33, D5: 55, A9: 99 })).toBe(
      '<row r="1"><c r="A1"><v>11</v></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"/><c r="C2"><v>3</v></c><c r="D2"/><c r="E2"><v>5</v></c></row>' +
        '<row r="3"><c r="C3"><v>33</v></c></row>' +
        '<row r="5"><c r="D5"><v>55</v></c></row>' +
        '<row r="9"><c r="A9"><v>99</v></c></row>',
    );
  });

  it("adds nothing for a blank cell that stays blank", () => {
    expect(patchRows('<row r="1"/>', { A1: null, B7: "" })).toBe('<row r="1"/>');
  });

  it("fills a sheet without rows", () => {
    const xml = `<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData/></worksheet>`;
    expect(patch(xml, { B2: "甲", C2: 1 })).toBe(
      `<worksheet xmlns="${main}"><dimension ref="A1:C2"/><sheetData>` +
        '<row r="2"><c r="B2" t="inlineStr"><is><t>甲</t></is></c><c r="C2"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  it("gives a new cell the style of its row, else of its column", () => {
    const xml =
      `<worksheet xmlns="${main}"><cols><col min="2" max="3" style="4"/></cols><sheetData>` +
      '<row r="1" s="9" customFormat="1"/><row r="2" s="9"/></sheetData></worksheet>';
    const patched = patch(xml, { B1: 1, C2: 2, D2: 3, B3: 4 });
    expect(patched).toContain('<c r="B1" s="9"><v>1</v></c>');
    expect(patched).toContain('<c r="C2" s="4"><v>2</v></c><c r="D2"><v>3</v></c>');
    expect(patched).toContain('<row r="3"><c r="B3" s="4"><v>4</v></c></row>');
  });

  it("widens the stated extent of the sheet and of the row, only where a new cell lies outside", () => {
    const xml =
      `<worksheet xmlns="${main}"><dimension ref="B2:C3"/><sheetData>` +
      '<row r="2" spans="2:3"><c r="B2"/></row><row r="3" spans="2:3"/></sheetData></worksheet>';
    expect(patch(xml, { C2: 1 })).toContain('<dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3">');
    const wider = patch(xml, { A3: 1, E2: 2 });
    expect(wider).toContain('<dimension ref="A2:E3"/>');
    expect(wider).toContain('<row r="2" spans="2:5"><c r="B2"/><c r="E2"><v>2</v></c></row>');
    expect(wider).toContain('<row r="3" spans="1:3"><c r="A3"><v>1</v></c></row>');
  });

  it("finds rows and cells that do not say where they stand", () => {
    const rows =
      '<row><c><v>1</v></c><c s="2"/><c r="D1"/><c/></row><row r="4"><c/></row><row><c/></row><row><c r="B9"/></row>';
    expect(patchRows(rows, { B1: 2, E1: 5, A5: 6, B9: 9, C9: 10, A6: 7 })).toBe(
      '<row><c><v>1</v></c><c s="2"><v>2</v></c><c r="D1"/><c><v>5</v></c></row>' +
        '<row r="4"><c/></row><row><c><v>6</v></c></row><row r="6"><c r="A6"><v>7</v></c></row>' +
        '<row><c r="B9"><v>9</v></c><c r="C9"><v>10</v></c></row>',
    );
  });

  it("writes in the prefix that the sheet uses", () => {
    const xml = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" s="1"/></x:row></x:sheetData></x:worksheet>`;
    expect(patch(xml, { A1: "甲", B1: 2, A2: 3 })).toBe(
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1">` +
        '<x:c r="A1" s="1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it("is not misled by byte order marks, CDATA, comments, or signs in attributes", () => {
    const cdata = '<c r="A1" t="inlineStr"><is><t><![CDATA[</t></c><c r="B1"/>]]></t></is></c>';
    const xml =
      `\ufeff<worksheet xmlns="${main}"><!-- <row r="1"/> --><sheetData><row r="1" note="a>b/>">${cdata}` +
      '<!--</row>--><c r="B1" note=\'t="s">\' t = "s"  ><v>1</v></c ></row ></sheetData ></worksheet>';
    expect(patch(xml, { B1: "𠮷" })).toBe(
      xml.replace(' t = "s"  ><v>1</v></c >', ' t="inlineStr"><is><t>𠮷</t></is></c>'),
    );
  });

  it("refuses cells of formulas, with their addresses", () => {
    const xml =
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c>` +
      '<c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>2</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>' +
      "</sheetData></worksheet>";
    const attempt = () => patch(xml, { A1: 1, B2: 2, C1: 3 });
    expect(attempt).toThrow(RefusedEditsError);
    expect(attempt).toThrow("表 1,1: formula; 表 2,2: formula");
  });
});
