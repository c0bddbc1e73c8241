import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seriousViolations } from "./axe.ts";
import { expectedCounts } from "./expected-counts.ts";
import { openExample } from "./open-example.ts";
import { PageSite } from "./page-site.ts";
import { paneOf } from "./pane-of.ts";

const example = new Uint8Array(readFileSync("examples/欢喜庄乡2022年绩效目标.xlsx"));
const expected = expectedCounts(example);

let site: PageSite;
beforeAll(async () => {
  site = await PageSite.open("web");
}, 300_000);
afterAll(() => site.close());

const open = (options = {}) => openExample(site, options);

async function checkAll(page: Page): Promise<void> {
  await paneOf(page)
    .button(/^校验全部/)
    .click();
  await paneOf(page).tab(`问题 ${expected.findings}`).waitFor();
}

/** The address and content of the selected cell. */
async function selectedCell(page: Page): Promise<{ row: number; column: number; text: string }> {
  const cell = page.locator('td[aria-selected="true"]');
  await cell.waitFor();
  const [row, column] = await Promise.all(
    ["aria-rowindex", "aria-colindex"].map(async (name) => Number(await cell.getAttribute(name))),
  );
  return { row: row ?? 0, column: column ?? 0, text: (await cell.textContent()) ?? "" };
}

const cellAt = (page: Page, row: number, column: number) =>
  page.locator(`td[aria-rowindex="${row}"][aria-colindex="${column}"]`);

async function typeInto(page: Page, cell: Locator, text: string): Promise<void> {
  await cell.click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

const findingCount = async (page: Page) =>
  Number((await paneOf(page).tab(/^问题/).textContent())?.replace(/\D/g, ""));

test("the example is checked, corrected one by one and in bulk, taken back, generated from and downloaded", async () => {
  const { page, requests, complaints } = await open();
  const pane = paneOf(page);
  await checkAll(page);
  expect(await pane.button(/^校验全部/).textContent()).toBe(`校验全部 ${expected.tables} 张`);

  const item = pane.fixable.first();
  // Before each stands a word for screen readers.
  const lastText = (name: string) => item.locator(name).evaluate(({ lastChild }) => lastChild?.textContent);
  const [before, after] = [await lastText("del"), await lastText("ins")];
  await item.locator(".pane-finding-main").click();
  const { row, column, text } = await selectedCell(page);
  expect(text).toBe(before);
  await item.getByRole("button", { name: "采用" }).click();
  await pane.tab(`问题 ${expected.findings - 1}`).waitFor();
  expect(await cellAt(page, row, column).textContent()).toBe(after);
  await pane.button("撤销").click();
  await pane.tab(`问题 ${expected.findings}`).waitFor();
  expect(await cellAt(page, row, column).textContent()).toBe(before);

  await typeInto(page, page.getByRole("gridcell", { name: "≥2次", exact: true }), ">=2次");
  await pane.tab(`问题 ${expected.findings + 1}`).waitFor();
  await pane.button("预览并修正").click();
  await pane.dialog.getByRole("button", { name: "修正 1 处" }).click();
  await pane.notice.getByText("已修正 1 个单元格。").waitFor();
  await page.getByRole("gridcell", { name: "≥2次", exact: true }).waitFor();
  await pane.fixable.first().getByRole("button", { name: "采用" }).click();
  await pane.tab(`问题 ${expected.findings - 1}`).waitFor();

  await pane.tab("项目表").click();
  await pane.button(`生成 ${expected.tables} 张项目表`).click();
  await pane.notice.getByText(`已生成 ${expected.tables + 2} 张工作表。`).waitFor();
  await page.locator(".web-tabs").getByRole("tab", { name: "汇总" }).waitFor();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("欢喜庄乡2022年绩效目标-已修正.xlsx");
  const [original, saved] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
  await original.xlsx.load(example.slice().buffer);
  await saved.xlsx.readFile(await download.path());
  expect(saved.worksheets.length).toBe(original.worksheets.length + expected.tables + 2);
  expect(saved.worksheets[0]?.getCell(row, column).text).toBe(after);

  expect(requests.filter((address) => !/^(http:\/\/localhost:|data:|blob:)/.test(address))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("what is typed into the sheet is checked as one goes, and marks show which cells have findings", async () => {
  const { page, complaints } = await open();
  const pane = paneOf(page);
  const before = await findingCount(page);
  const code = page.getByRole("gridcell", { name: "13020822P00915210003H", exact: true });
  await code.dblclick();
  await page.keyboard.type("13020822P00915210003A");
  await page.keyboard.press("Enter");
  await pane
    .finding(/校验位/)
    .first()
    .waitFor();
  expect(await findingCount(page)).toBeGreaterThan(before);
  await pane.button("更多").click();
  await page.getByRole("menuitem", { name: "标记有问题的单元格" }).click();
  await page.locator("td.web-mark-error").first().waitFor();
  await pane.button("更多").click();
  await page.getByRole("menuitem", { name: "清除标记" }).click();
  await page.locator("td.web-mark").first().waitFor({ state: "detached" });
  expect(complaints).toEqual([]);
});

test("a workbook of one's own is opened and shown; a text file is refused in a sentence", async () => {
  const { page, complaints } = await open();
  const input = page.locator('input[type="file"]');
  await input.setInputFiles({ name: "说明.xlsx", mimeType: "text/plain", buffer: Buffer.from("绩效目标") });
  await page.getByRole("alert").getByText("“说明.xlsx”不是能读取的 Excel 工作簿").waitFor();
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("往来");
  sheet.getCell("B2").value = "往来款";
  sheet.mergeCells("B2:C3");
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
  await input.setInputFiles({ name: "往来.xlsx", mimeType: "", buffer });
  const cell = page.getByRole("gridcell", { name: "往来款" });
  await cell.waitFor();
  expect(await cell.evaluate(({ rowSpan, colSpan }: HTMLTableCellElement) => [rowSpan, colSpan])).toEqual([
    2, 2,
  ]);
  await page.getByText("这张表里没有找到绩效目标表").first().waitFor();
  expect(await page.getByRole("alert").getByText("说明.xlsx").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("the keyboard alone is enough to check, jump, correct and type", async () => {
  const { page } = await open();
  const focused = () => page.locator(":focus");
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press("Tab");
      if (name.test((await focused().textContent()) ?? "")) return;
    }
    throw new Error(`Tab does not lead to ${name}`);
  };
  await page.locator("body").press("Tab");
  await tabTo(/^校验全部/);
  await page.keyboard.press("Enter");
  await paneOf(page).tab(`问题 ${expected.findings}`).waitFor();
  await tabTo(/财政所经费/);
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("ArrowDown");
    if ((await focused().locator("xpath=..").getByRole("button", { name: "采用" }).count()) > 0) break;
  }
  await page.keyboard.press("Enter");
  const { row, column, text } = await selectedCell(page);
  await tabTo(/^采用$/);
  await page.keyboard.press("Enter");
  await paneOf(page)
    .tab(`问题 ${expected.findings - 1}`)
    .waitFor();
  expect(await cellAt(page, row, column).textContent()).not.toBe(text);

  await cellAt(page, row, column).focus();
  await page.keyboard.type("3.5");
  await page.keyboard.press("Enter");
  await cellAt(page, row, column)
    .and(page.locator(":focus", { hasText: "3.5" }))
    .waitFor();
});

test("axe finds nothing serious in light and in dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page } = await open({ colorScheme });
    await typeInto(page, page.getByRole("gridcell", { name: "≥2次", exact: true }), ">=2次");
    await paneOf(page).finding(">=2次").locator(".pane-finding-main").click();
    expect(await seriousViolations(page), colorScheme).toEqual([]);
    for (const tab of ["测算", "项目表"]) {
      await paneOf(page).tab(tab).click();
      expect(await seriousViolations(page, ".pane"), `${colorScheme} ${tab}`).toEqual([]);
    }
    await paneOf(page).tab(/^问题/).click();
    await paneOf(page).button("预览并修正").click();
    expect(await seriousViolations(page, ".pane"), `${colorScheme} 预览`).toEqual([]);
  }
});

test("a window of 400 pixels shows the sheet above the pane, and nothing is cut off sideways", async () => {
  const { page } = await open({ viewport: { width: 400, height: 800 } });
  await checkAll(page);
  const { book, pane, width } = await page.evaluate(() => {
    const bottom = document.querySelector(".web-book")?.getBoundingClientRect().bottom ?? 0;
    const top = document.querySelector(".web-pane")?.getBoundingClientRect().top ?? 0;
    return { book: bottom, pane: top, width: document.documentElement.scrollWidth };
  });
  expect(book).toBeLessThanOrEqual(pane);
  expect(width).toBe(400);
});

for (const [width, height] of [
  [640, 400],
  [683, 341],
] as const) {
  test(`at ${width}×${height}, as with a page zoomed to 200 %, findings and projects can be got at`, async () => {
    const { page } = await open({ viewport: { width, height } });
    const pane = paneOf(page);
    await checkAll(page);
    const finding = pane.fixable.first().locator(".pane-finding-main");
    await finding.scrollIntoViewIfNeeded();
    const { top = 0, bottom = 0 } = await finding.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    await finding.click({ timeout: 3000 });
    await selectedCell(page);
    await pane.tab("项目表").click();
    await page.getByRole("checkbox", { name: "征兵工作经费" }).uncheck({ timeout: 3000 });
    await pane.button(`生成 ${expected.tables - 1} 张项目表`).click({ timeout: 3000 });
    await pane.notice.getByText(`已生成 ${expected.tables + 1} 张工作表。`).waitFor();
  });
}
