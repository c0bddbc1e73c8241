import { afterAll, beforeAll, expect, test } from "vitest";
import { seedWorkbook } from "../../seed/seed-workbook.ts";
import { expectedCounts } from "../expected-counts.ts";
import { PageSite } from "../page-site.ts";
import { paneOf } from "../pane-of.ts";
import type { ContainerWindow } from "./fake-container.ts";
import { openBeside, openInExcel, type PageInExcel } from "./open-in-excel.ts";

const seed = seedWorkbook();

let site: PageSite;
beforeAll(async () => {
  site = await PageSite.open("excel");
}, 300_000);
afterAll(() => site.close());

async function press({ page }: PageInExcel, command: string): Promise<void> {
  await page.waitForFunction(() => "Office" in window && "actions" in Office);
  await page.evaluate((name) => (window as unknown as ContainerWindow).jibiaoPressRibbon(name), command);
}

const completed = ({ page }: PageInExcel) =>
  page.evaluate(() => (window as unknown as ContainerWindow).jibiaoCompleted.length);

/** The sentences shown in windows of their own. */
const said = async ({ page }: PageInExcel) => {
  const dialogs = await page.evaluate(() => (window as unknown as ContainerWindow).jibiaoDialogs);
  return dialogs.map((dialog) =>
    new URL((JSON.parse(dialog) as { url: string }).url).searchParams.get("text"),
  );
};

test("校验 on the ribbon marks the sheet and selects the first of the worst findings, without the pane", async () => {
  const opened = await openInExcel(site, "commands.html", seed);
  await press(opened, "checkSheet");
  await expect.poll(() => completed(opened), { timeout: 20_000 }).toBe(1);
  expect(opened.excel.workbook.selection.area.top).toBeGreaterThan(1);
  expect(await said(opened)).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

test("修正 and 生成 on the ribbon say in a window what they did", async () => {
  const opened = await openInExcel(site, "commands.html", seed);
  const { excel } = opened;
  const [sheet] = excel.workbook.sheets;
  if (!sheet) throw new Error("The seed workbook has no sheet");
  sheet.getCell("F10").value = ">=2次";
  await press(opened, "fixSheet");
  await expect
    .poll(() => said(opened), { timeout: 20_000 })
    .toEqual([`已修正“${sheet.name}”的 1 个单元格。`]);
  expect(sheet.getCell("F10").text).toBe("≥2次");

  const count = excel.workbook.sheets.length;
  await press(opened, "generateSheets");
  await expect
    .poll(async () => (await said(opened))[1], { timeout: 20_000 })
    .toBe("已生成 1 张项目表，排在工作簿末尾。");
  expect(excel.workbook.sheets.length).toBe(count + 1);
  const generated = await excel.workbook.bytes();
  expect(expectedCounts(generated).tables).toBe(expectedCounts(seed).tables + 1);
});

test("what 修正 on the ribbon did is taken back in the pane, whether that was open or is opened later", async () => {
  const opened = await openInExcel(site, "taskpane.html", seed);
  const [sheet] = opened.excel.workbook.sheets;
  if (!sheet) throw new Error("The seed workbook has no sheet");
  sheet.getCell("F10").value = ">=2次";
  const pane = paneOf(opened.page);
  await pane.tab(/^问题 \d+$/).waitFor();
  const ribbon = await openBeside(site, opened, "commands.html");
  await press(ribbon, "fixSheet");
  await expect.poll(() => said(ribbon), { timeout: 20_000 }).toHaveLength(1);
  expect(sheet.getCell("F10").text).toBe("≥2次");
  await pane.button("撤销").and(pane.enabled).click();
  await pane.notice.getByText("已撤销：修正 1 个单元格。").waitFor();
  expect(sheet.getCell("F10").text).toBe(">=2次");

  await opened.page.close();
  await press(ribbon, "fixSheet");
  await expect.poll(() => said(ribbon), { timeout: 20_000 }).toHaveLength(2);
  const later = paneOf((await openBeside(site, opened, "taskpane.html")).page);
  await later.button("撤销").and(later.enabled).click();
  await later.notice.getByText("已撤销：修正 1 个单元格。").waitFor();
  expect(sheet.getCell("F10").text).toBe(">=2次");
});
