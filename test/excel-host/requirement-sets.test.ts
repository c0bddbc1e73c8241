import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../src/core/pipeline.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { stampWorkbook } from "../../src/hosts/xlsx/stamp/stamp-workbook.ts";
import { templateBytes } from "../seed/seed-workbook.ts";
import { edit } from "./edit.ts";
import { openExcel } from "./opened-excel.ts";
import { projectPlans } from "./project-plans.ts";

const bytes = stampWorkbook(templateBytes, projectPlans(3));

describe.each([7, 8, 10, 13, 15])("with ExcelApi 1.%i", (api) => {
  test("the workbook is checked as its file is", async () => {
    const { host } = await openExcel(bytes, api);
    const { sheets, activeSheet } = await host.readAll();
    expect(activeSheet).toBe("汇总");
    const checked = checkWorkbook(sheets, defaultOptions);
    expect(checked.tables).toHaveLength(3);
    expect(checked).toEqual(checkWorkbook(readWorkbook(bytes).sheets(), defaultOptions));
  });

  test("the active sheet is read with its merged areas, and edits are written", async () => {
    const { host, excel } = await openExcel(bytes, api);
    excel.workbook.activate(excel.workbook.sheet("项目 2"));
    const sheet = await host.readActive();
    expect(sheet.name).toBe("项目 2");
    expect(sheet.merges.length).toBeGreaterThan(10);
    const cell = sheet.rows
      .flatMap(({ cells }) => cells)
      .find(({ isFormula, value }) => !isFormula && typeof value === "string");
    if (!cell) throw new Error("no text on the sheet");
    const change = { ...edit("项目 2!A1", cell.value, "改过"), row: cell.row, column: cell.column };
    await expect(host.write([change])).resolves.toEqual({ written: [change], refused: [] });
    expect((await host.readActive()).cellAt(cell.row, cell.column)?.value).toBe("改过");
  });

  test("what is not supported is said in the capabilities and by the fault, never by Excel's own error", async () => {
    const { host } = await openExcel(bytes, api);
    const isSupported = api >= 9;
    const { limits = {}, ...abilities } = host.capabilities;
    expect(abilities).toEqual({ name: "Excel", marks: isSupported, addSheets: true, events: isSupported });
    expect(Object.keys(limits)).toEqual([
      ...(isSupported ? [] : ["marks", "events"]),
      ...(api >= 13 ? [] : ["formatting"]),
    ]);
    const works = [
      () => host.mark([{ sheet: "汇总", row: 1, column: 1, severity: "error" }]),
      () => host.clearMarks(),
      async () => (await host.onChange(() => {}))(),
      async () => (await host.onActivate(() => {}))(),
      async () => (await host.onSelect(() => {}))(),
    ];
    for (const work of works) {
      const fault = await work().then(
        () => "",
        (error: { fault?: string }) => error.fault,
      );
      expect(fault).toBe(isSupported ? "" : "not-supported");
    }
  });
});

test("what drawn sheets lack is said: by ExcelApi 1.7 more than by 1.10", async () => {
  const said = async (api: number) =>
    (await openExcel(bytes, api)).host.capabilities.limits?.formatting ?? "";
  expect(await said(7)).toMatch(/没有打印设置、筛选按钮、下拉选项。$/);
  expect(await said(8)).toMatch(/没有打印设置、筛选按钮。$/);
  expect(await said(10)).toMatch(/内容和格式相同。$/);
});
