import { expect, test } from "vitest";
import { allFindings } from "../../src/core/checked-workbook.ts";
import { checkWorkbook } from "../../src/core/pipeline.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { patchWorkbook } from "../../src/hosts/xlsx/patch/patch-workbook.ts";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { insertSheets } from "../../src/hosts/xlsx/stamp/insert-sheets.ts";
import { independentReading, plainSheet } from "../host-contract/independent-reading.ts";
import { seedPlans, seedWorkbook, templateBytes } from "../seed/seed-workbook.ts";
import { cellsOf, firstSheet } from "../workbooks/cells-of.ts";
import { changeParts } from "../workbooks/change-parts.ts";
import { changedParts, partOf } from "../workbooks/parts-of.ts";
import { openWps } from "./opened-wps.ts";
import { asWrittenByWps } from "./written-by-wps.ts";

const seed = seedWorkbook();
const written = asWrittenByWps(seed);

/** The sheets, with cells that hold no more than empty text left out. */
function sheetsOf(bytes: Uint8Array) {
  return [...readWorkbook(bytes).sheets()].map((sheet) => {
    const { name, cells, merges } = plainSheet(sheet);
    const filled = Object.entries(cells).filter(
      ([, { value, isFormula }]) => isFormula || (value !== "" && value !== null),
    );
    return { name, merges, cells: Object.fromEntries(filled) };
  });
}

const messagesOf = (bytes: Uint8Array) =>
  allFindings(checkWorkbook(readWorkbook(bytes).sheets(), defaultOptions)).map(({ code, at, params }) => ({
    ...{ code, at, params },
  }));

test("the fixture is what it says it is", () => {
  expect(partOf(written, "docProps/app.xml")).toContain("WPS 表格");
  expect(partOf(written, "docProps/custom.xml")).toContain("KSOProductBuildVer");
  expect(partOf(written, "xl/sharedStrings.xml")).toContain("zhēng");
  expect(partOf(written, "xl/sharedStrings.xml")).toMatch(/<si\/>.*<r><rPr>.*<t\/><\/r>/s);
  expect(partOf(written, "xl/worksheets/sheet1.xml")).not.toContain("inlineStr");
  expect(partOf(written, "xl/theme/theme1.xml")).toContain('name="WPS"');
});

test("a workbook that WPS wrote reads as the one it was made from, whatever runs its texts come in", () => {
  expect(sheetsOf(written)).toEqual(sheetsOf(seed));
});

test("it has the same findings at the same cells", () => {
  expect(messagesOf(written)).toEqual(messagesOf(seed));
  expect(messagesOf(written).length).toBeGreaterThan(0);
});

test("correcting a cell in it changes this cell, and of its parts only the sheet and what asks for calculation", async () => {
  const { name, cells } = plainSheet(firstSheet(written));
  const patched = patchWorkbook(written, [
    { sheet: name, row: 3, column: 2, before: cells["B3"]?.value ?? null, after: "13020822P00915210003A" },
  ]);
  // The workbook is told to calculate anew.
  expect(changedParts(written, patched)).toEqual(["xl/worksheets/sheet1.xml", "xl/workbook.xml"]);
  const extensions = /<extLst>.*<\/extLst>/s;
  const before = extensions.exec(partOf(written, "xl/worksheets/sheet1.xml"))?.[0];
  expect(before).toContain("etc:cellCustomDatas");
  expect(extensions.exec(partOf(patched, "xl/worksheets/sheet1.xml"))?.[0]).toBe(before);
  const [sheet] = await independentReading(patched);
  expect(sheet?.cells["B3"]?.value).toBe("13020822P00915210003A");
  expect(cellsOf(firstSheet(patched))).toEqual({
    ...cellsOf(firstSheet(written)),
    B3: "13020822P00915210003A",
  });
});

test("sheets are added to it, and its theme and properties stay", async () => {
  const [plan = expect.fail()] = seedPlans();
  const grown = insertSheets(written, templateBytes, [{ ...plan, name: "新表" }]);
  expect((await independentReading(grown)).map(({ name }) => name)).toContain("新表");
  expect(changedParts(written, grown)).not.toContain("xl/theme/theme1.xml");
  expect(changedParts(written, grown)).not.toContain("docProps/custom.xml");
  expect(sheetsOf(grown).slice(0, -1)).toEqual(sheetsOf(written));
});

test("a picture in a cell is a formula to us, and left alone", () => {
  const pictured = changeParts(written, (name, text) =>
    name === "xl/worksheets/sheet1.xml"
      ? text.replace(
          /(<row r="2"[^>]*>.*?)<\/row>/s,
          '$1<c r="P2" t="str"><f>_xlfn.DISPIMG(&quot;ID_7F03&quot;,1)</f><v>=DISPIMG("ID_7F03",1)</v></c></row>',
        )
      : text,
  );
  const cell = firstSheet(pictured).cellAt(2, 16);
  expect(cell).toMatchObject({ isFormula: true, value: '=DISPIMG("ID_7F03",1)' });
  expect(messagesOf(pictured)).toEqual(messagesOf(seed));
});

test("inside WPS it reads the same by its file and by the object model", async () => {
  for (const files of ["buffers", "none"] as const) {
    const { host } = openWps(written, { files });
    const { sheets } = await host.readAll();
    const findings = allFindings(checkWorkbook(sheets, defaultOptions)).map(({ code, at, params }) => ({
      ...{ code, at, params },
    }));
    expect(findings, files).toEqual(messagesOf(seed));
  }
});
