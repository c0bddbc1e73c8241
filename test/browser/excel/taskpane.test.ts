import { afterAll, beforeAll, expect, test } from "vitest";
import { seedWorkbook } from "../../seed/seed-workbook.ts";
import { seriousViolations } from "../axe.ts";
import { expectedCounts } from "../expected-counts.ts";
import { PageSite } from "../page-site.ts";
import { paneOf } from "../pane-of.ts";
import { openInExcel } from "./open-in-excel.ts";

const seed = seedWorkbook();
const expected = expectedCounts(seed);

let site: PageSite;
beforeAll(async () => {
  site = await PageSite.open("excel");
}, 300_000);
afterAll(() => site.close());

test("in Excel the seed workbook is checked, a finding jumped to, corrected and taken back, and sheets generated", async () => {
  const { page, excel, requests, complaints } = await openInExcel(site, "taskpane.html", seed);
  const pane = paneOf(page);
  await pane.button(/^校验全部/).click();
  await pane.tab(`问题 ${expected.findings}`).waitFor();

  const item = pane.fixable.first();
  const lastText = (name: string) => item.locator(name).evaluate(({ lastChild }) => lastChild?.textContent);
  const [before, after] = [await lastText("del"), await lastText("ins")];
  await item.locator(".pane-finding-main").click();
  await expect.poll(() => excel.workbook.selection.area.top).toBeGreaterThan(1);
  const { sheet, area } = excel.workbook.selection;
  const held = () => sheet.getCell(area.top, area.left).text;
  expect(held()).toBe(before);

  await item.getByRole("button", { name: "采用" }).click();
  await pane.tab(`问题 ${expected.findings - 1}`).waitFor();
  expect(held()).toBe(after);
  await pane.button("撤销").click();
  await pane.tab(`问题 ${expected.findings}`).waitFor();
  expect(held()).toBe(before);

  const sheets = excel.workbook.sheets.length;
  await pane.tab("项目表").click();
  await pane.button(`生成 ${expected.tables} 张项目表`).click();
  await pane.notice.getByText(`已生成 ${expected.tables + 2} 张工作表。`).waitFor();
  expect(excel.workbook.sheets.length).toBe(sheets + expected.tables + 2);

  const elsewhere = /^(?!http:\/\/localhost:|https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/)/;
  expect(requests.filter((address) => elsewhere.test(address))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("what the user changes in Excel is checked as it happens", async () => {
  const { page, excel } = await openInExcel(site, "taskpane.html", seed);
  const pane = paneOf(page);
  await pane.tab(/^问题 \d+$/).waitFor();
  excel.workbook.typeInto({ sheet: excel.workbook.active.name, row: 3, column: 2 }, "13020822P00915210003A");
  await pane.finding("应为 H").waitFor();
});

test("the pane wears Office's theme, and axe finds nothing serious in light and in dark", async () => {
  for (const [ground, theme] of [
    ["FFFFFF", "light"],
    ["262626", "dark"],
  ] as const) {
    const { page } = await openInExcel(site, "taskpane.html", seed, { ground });
    const pane = paneOf(page);
    await pane.fixable.first().locator(".pane-finding-main").click();
    expect(await page.locator(".pane").getAttribute("data-theme")).toBe(theme);
    expect(await seriousViolations(page), theme).toEqual([]);
    for (const tab of ["测算", "项目表"]) {
      await pane.tab(tab).click();
      expect(await seriousViolations(page, ".pane"), `${theme} ${tab}`).toEqual([]);
    }
    await pane.button("新建项目…").click();
    expect(await seriousViolations(page, ".pane"), `${theme} 新建项目`).toEqual([]);
  }
});

test("an Excel that is too old is shown which version is needed, and its workbook stays unread", async () => {
  const { page, excel } = await openInExcel(site, "taskpane.html", seed, { api: 6 });
  await page.getByRole("heading", { name: "这个版本的 Excel 不能运行绩表通" }).waitFor();
  expect(await seriousViolations(page)).toEqual([]);
  expect(excel.batches.filter(({ responseBytes }) => responseBytes > 1000)).toEqual([]);
});
