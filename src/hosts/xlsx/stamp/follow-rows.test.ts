import { expect, test } from "vitest";
import { partOf } from "../../../../test/workbooks/parts-of.ts";
import { workbookOf } from "../../../../test/workbooks/workbook-of.ts";
import { parseRange } from "../../../core/grid/address.ts";
import { renderSheet } from "../../../core/render/render-sheet.ts";
import { compileTemplate } from "../../../core/template/compile.ts";
import { formulaText } from "../formula-text.ts";
import { readTemplates } from "../template/read-templates.ts";
import { childOf, parseXml } from "../xml/tree.ts";
import { stampWorkbook } from "./stamp-workbook.ts";

const text = (address: string, content: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;

/** Row 1 a title, row 2 repeats for each indicator, row 3 a total. */
const oneRow =
  `<sheetData><row r="1">${text("A1", "表")}</row>` +
  `<row r="2">${text("A2", "{{indicator.name}}")}${text("B2", "{{indicator.target}}")}</row>` +
  `<row r="3">${text("A3", "合计")}</row></sheetData>`;

/** Rows 2 and 3 repeat together. */
const twoRows = oneRow.replace("合计", "{{indicator.description}}");

interface Stamping {
  readonly data?: string;
  readonly count?: number;
  readonly dropdown?: string;
}

/** The rules of the sheet that is stamped for so many indicators: `range: formulas`. */
function stamped(rules: string, { data = oneRow, count = 3, dropdown }: Stamping = {}): string[] {
  const template = workbookOf({ sheets: { 模板: data + rules } });
  const form = readTemplates(template).get("模板") ?? expect.fail();
  const indicator = Array.from({ length: count }, (_, index) => ({ "indicator.name": `指标${index}` }));
  const range = dropdown === undefined ? undefined : parseRange(dropdown);
  const { plan } = renderSheet("表", compileTemplate(form), {
    once: {},
    repeated: { indicator },
    dropdowns: () => (range ? [{ range, options: ["甲", "乙"] }] : []),
  });
  const xml = partOf(stampWorkbook(template, [plan]), "xl/worksheets/sheet1.xml");
  const root = parseXml(xml);
  const formats = root.children.filter(({ localName }) => localName === "conditionalFormatting");
  const validations = childOf(root, "dataValidations");
  if (validations) expect(validations.attributes["count"]).toBe(String(validations.children.length));
  return [...formats, ...(validations?.children ?? [])].map(({ start, end, attributes }) => {
    const formulas = [...xml.slice(start, end).matchAll(/<formula[12]?>([^<]*)/g)].map(([, formula = ""]) =>
      formulaText(formula),
    );
    return `${attributes["sqref"]}: ${formulas.join(" ")}`;
  });
}

const format = (sqref: string, formula: string) =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
const validation = (sqref: string, formula: string) =>
  `<dataValidations count="1"><dataValidation type="custom" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation></dataValidations>`;

test("formats and validations stand where their rows came to stand", () => {
  expect(stamped(format("B2", "ISBLANK($B2)"))).toEqual(["B2:B4: ISBLANK($B2)"]);
  expect(stamped(format("A3:B3", "$B$3&lt;&gt;100"))).toEqual(["A5:B5: $B$5<>100"]);
  expect(stamped(format("A1 B2:B3 C9", "$A$9=1"))).toEqual(["A1 B2:B5 C11: $A$11=1"]);
  expect(stamped(validation("B3 B2", "SUM(B2:B2)&lt;=100"))).toEqual(["B5 B2:B4: SUM(B2:B2)<=100"]);
});

test("what is said of the total counts every repetition, and with $ so does what is said of each", () => {
  expect(stamped(format("A3", "SUM(B2)&lt;&gt;100"))).toEqual(["A5: SUM(B2:B4)<>100"]);
  expect(stamped(validation("A2", "COUNTIF($A$2:$A$2,A2)=1"))).toEqual(["A2:A4: COUNTIF($A$2:$A$4,A2)=1"]);
});

test("of rows that repeat together, a rule for one is for each of its repetitions", () => {
  expect(stamped(format("B2", "$A3=1"), { data: twoRows })).toEqual(["B2 B4 B6: $A3=1"]);
  expect(stamped(format("A2:B3", "$A3=1"), { data: twoRows })).toEqual(["A2:B7: $A3=1"]);
});

test("the bounds of a colour scale follow too", () => {
  const scale =
    '<conditionalFormatting sqref="B2"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="num" val="$B$3"/><cfvo type="max"/></colorScale></cfRule></conditionalFormatting>';
  const template = workbookOf({ sheets: { 模板: oneRow + scale } });
  const form = readTemplates(template).get("模板") ?? expect.fail();
  const { plan } = renderSheet("表", compileTemplate(form), {
    once: {},
    repeated: { indicator: [{}, {}] },
  });
  expect(partOf(stampWorkbook(template, [plan]), "xl/worksheets/sheet1.xml")).toContain(
    scale.replace('sqref="B2"', 'sqref="B2:B3"').replace("$B$3", "$B$4"),
  );
});

test("where no row moved they stay as they are written", () => {
  expect(stamped(format("B2 A3:$B$3", "$B$3=1"), { count: 1 })).toEqual(["B2 A3:$B$3: $B$3=1"]);
});

test("a plan's own dropdown list replaces a validation on its cells, and leaves it on others", () => {
  const list = '"甲,乙"';
  expect(stamped(validation("A2", "A2&gt;0"), { dropdown: "A2:A4" })).toEqual([`A2:A4: ${list}`]);
  expect(stamped(validation("A2:B3 C1", "A2&lt;&gt;$A2+A$3"), { dropdown: "A2:A4" })).toEqual([
    "B2:B4: B2<>$A2+B$5",
    "A5:B5: A5<>$A5+A$5",
    "C1: C1<>$A1+C$5",
    `A2:A4: ${list}`,
  ]);
});

test("what names another sheet is left out; an exclamation mark in a text names none", () => {
  expect(stamped(validation("B2", "名单!$A$1:$A$9"))).toEqual([]);
  expect(stamped(validation("B2", 'B2&lt;&gt;"注意!"'))).toEqual(['B2:B4: B2<>"注意!"']);
  expect(stamped(format("B2", "名单!$A$1=B2"))).toEqual([]);
});
