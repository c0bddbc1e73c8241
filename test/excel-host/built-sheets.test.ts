import ExcelJS, { type Worksheet } from "exceljs";
import { describe, expect, test } from "vitest";
import type { SheetPlan } from "../../src/core/render/plan.ts";
import { stampWorkbook } from "../../src/hosts/xlsx/stamp/stamp-workbook.ts";
import { seedPlans, templateBytes } from "../seed/seed-workbook.ts";
import { mergesOf } from "./model/exceljs-internals.ts";
import { type OpenedExcel, openExcel, unwatched } from "./opened-excel.ts";
import { projectPlans } from "./project-plans.ts";
import { workbookWith } from "./workbook-with.ts";

const plans: readonly SheetPlan[] = [...projectPlans(2), ...seedPlans().slice(-1)];
const names = plans.map(({ name }) => name);

async function openEmpty(api: number): Promise<OpenedExcel> {
  const bytes = await workbookWith((file) => {
    file.addWorksheet("原表").getCell("A1").value = "原文";
  });
  return openExcel(bytes, api);
}

const sheetsOf = ({ excel }: OpenedExcel) => excel.workbook.sheets.map(({ name }) => name);

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  return new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer as ArrayBuffer);
}

/** How the cells of a sheet look: what a reader of the printed sheet sees, cell by cell. */
function looks(sheet: Worksheet | undefined): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  sheet?.eachRow({ includeEmpty: true }, (row) =>
    row.eachCell({ includeEmpty: true }, ({ address, font, fill, border, alignment, numFmt }) => {
      found[address] = {
        font: font && [font.name, font.size, font.bold === true, font.underline === true, font.color?.argb],
        fill: fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined,
        border: [border?.left, border?.right, border?.top, border?.bottom].map((line) => [
          line?.style,
          line?.color?.argb,
        ]),
        alignment: [alignment?.horizontal, alignment?.vertical, alignment?.wrapText === true],
        numFmt: numFmt ?? "General",
      };
    }),
  );
  return found;
}

function measures(sheet: Worksheet | undefined): unknown {
  const columns = Array.from({ length: 14 }, (_, index) => sheet?.getColumn(index + 1).width);
  return {
    heights: Array.from({ length: sheet?.rowCount ?? 0 }, (_, index) => sheet?.getRow(index + 1).height),
    // The stand-in keeps points, which the file does not.
    widths: columns.map((width) => width && Math.round(width)),
    merges:
      sheet &&
      mergesOf(sheet)
        .map(({ top, left, bottom, right }) => [top, left, bottom, right])
        .sort(),
    frozen: frozenRows(sheet),
  };
}

/** exceljs gives no views where a sheet has none, against its types. */
function frozenRows(sheet: Worksheet | undefined): number | undefined {
  const view = sheet?.views?.[0];
  return view?.state === "frozen" ? view.ySplit : 0;
}

function page(sheet: Worksheet | undefined): unknown {
  const { orientation, paperSize, fitToWidth, fitToHeight, printArea, printTitlesRow, horizontalCentered } =
    sheet?.pageSetup ?? {};
  const { margins } = sheet?.pageSetup ?? {};
  return {
    page: [orientation, paperSize, fitToWidth, fitToHeight, printArea, printTitlesRow, horizontalCentered],
    margins: Object.entries(margins ?? {})
      .map(([side, inches]) => [side, inches.toFixed(4)])
      .sort(),
  };
}

describe.each([7, 10])("with ExcelApi 1.%i, which does not insert sheets", (api) => {
  test("sheets are drawn as they are stamped elsewhere", async () => {
    const opened = await openEmpty(api);
    await expect(opened.host.addSheets(plans, unwatched)).resolves.toEqual(names);
    const drawn = await load(await opened.excel.workbook.bytes());
    const stamped = await load(stampWorkbook(templateBytes, plans));
    for (const name of names) {
      const [sheet, model] = [drawn.getWorksheet(name), stamped.getWorksheet(name)];
      expect(looks(sheet)).toEqual(looks(model));
      expect(measures(sheet)).toEqual(measures(model));
    }
  });

  test("a hundred projects and 汇总 take one sync for the names, one for the sheets, and no more than two for 4 MB", async () => {
    const opened = await openEmpty(api);
    const many = projectPlans(100);
    await opened.host.addSheets(many, unwatched);
    const sizes = opened.excel.batches.map(({ requestBytes }) => requestBytes / 1024 / 1024);
    expect(Math.max(...sizes)).toBeLessThan(3);
    const megabytes = sizes.reduce((sum, size) => sum + size, 0);
    expect(sizes.length - 2).toBeLessThanOrEqual(Math.ceil(megabytes / 4) * 2);
    expect(sheetsOf(opened)).toEqual(["原表", ...many.map(({ name }) => name)]);
  });
});

test("with ExcelApi 1.10 a drawn sheet is set up for printing and choosing as a stamped one is", async () => {
  const opened = await openEmpty(10);
  await opened.host.addSheets(plans, unwatched);
  const drawn = await load(await opened.excel.workbook.bytes());
  const stamped = await load(stampWorkbook(templateBytes, plans));
  for (const name of names) {
    const [sheet, model] = [drawn.getWorksheet(name), stamped.getWorksheet(name)];
    expect(page(sheet)).toEqual(page(model));
    expect(sheet?.headerFooter?.oddFooter).toBe(model?.headerFooter?.oddFooter);
    expect(sheet?.views?.[0]?.showGridLines).toBe(model?.views?.[0]?.showGridLines);
    expect(sheet?.autoFilter).toEqual(model?.autoFilter);
  }
  const options = drawn.getWorksheet("项目 1")?.getCell("A10").dataValidation;
  expect(options).toMatchObject({
    type: "list",
    formulae: ['"产出指标,效益指标,满意度指标"'],
    errorStyle: "warning",
  });
});

test("at each change that fails the workbook is as it was", async () => {
  const [plan] = projectPlans(1).slice(1);
  if (!plan) throw new Error("no plan");
  let changes = 0;
  const whole = await openEmpty(7);
  whole.excel.faults.failChange = (_, count) => {
    changes = count;
    return undefined;
  };
  await whole.host.addSheets([plan], unwatched);
  expect(changes).toBeGreaterThan(50);
  for (let failing = 1; failing <= changes; failing += 7) {
    const opened = await openEmpty(7);
    opened.excel.faults.failChange = (_, count) => (count === failing ? "GeneralException" : undefined);
    await expect(opened.host.addSheets([plan], unwatched)).rejects.toMatchObject({ fault: "other" });
    expect(sheetsOf(opened)).toEqual(["原表"]);
  }
});

test("a name that the user takes meanwhile is told, what was added removed, and the user's sheet stays", async () => {
  const opened = await openEmpty(7);
  opened.excel.faults.beforeBatch = (count) => {
    if (count === 3) opened.excel.workbook.file.addWorksheet("项目 2");
  };
  await expect(opened.host.addSheets(plans, unwatched)).rejects.toMatchObject({ fault: "name-taken" });
  expect(sheetsOf(opened)).toEqual(["原表", "项目 2"]);
});

test("in a workbook whose structure is protected nothing is added, and that is said", async () => {
  const opened = await openEmpty(7);
  opened.excel.workbook.isStructureProtected = true;
  await expect(opened.host.addSheets(plans, unwatched)).rejects.toMatchObject({ fault: "protected" });
  expect(sheetsOf(opened)).toEqual(["原表"]);
});

test("when stopped between two requests, what was added is removed", async () => {
  const opened = await openEmpty(7);
  const stop = new AbortController();
  const work = { progress: () => stop.abort(), signal: stop.signal };
  await expect(opened.host.addSheets(projectPlans(100), work)).rejects.toMatchObject({ fault: "cancelled" });
  expect(sheetsOf(opened)).toEqual(["原表"]);
});
