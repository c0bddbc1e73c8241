import ExcelJS from "exceljs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openExample } from "./open-example.ts";
import { PageSite } from "./page-site.ts";
import { paneOf } from "./pane-of.ts";

let site: PageSite;
beforeAll(async () => {
  site = await PageSite.open("web");
}, 300_000);
afterAll(() => site.close());

const open = () => openExample(site);

const sheetTabs = (page: Page) => page.locator(".web-tabs").getByRole("tab");

/** Opens the dialog over a tab whose own buttons lie behind the dialog's. */
async function openNewProject(page: Page, name: string): Promise<void> {
  await paneOf(page).tab("项目表").click();
  await paneOf(page).button("新建项目…").click();
  await page.getByLabel("项目名称").fill(name);
}

test("a double click on a dialog's button makes one sheet, and presses nothing behind the dialog", async () => {
  const { page } = await open();
  const before = await sheetTabs(page).count();
  await openNewProject(page, "双击项目");
  await paneOf(page).dialog.getByRole("button", { name: "新建工作表" }).dblclick();
  await paneOf(page).notice.getByText("已新建“双击项目”。").waitFor();
  await page.waitForTimeout(1500);
  expect((await sheetTabs(page).allTextContents()).slice(before)).toEqual(["双击项目"]);
});

test("a double click on 采用 corrects once", async () => {
  const { page } = await open();
  await paneOf(page).fixable.first().getByRole("button", { name: "采用" }).dblclick();
  await paneOf(page).notice.getByText("已修正 1 个单元格。").waitFor();
  await page.waitForTimeout(1000);
  expect(await paneOf(page).notice.textContent()).not.toContain("在此期间被改动过");
});

test("a sheet made for a new project is told, also after the check that its coming to the front starts", async () => {
  const { page } = await open();
  await openNewProject(page, "农村道路维修");
  await paneOf(page).dialog.getByRole("button", { name: "新建工作表" }).click();
  await page.getByRole("gridcell", { name: "农村道路维修", exact: true }).waitFor();
  await page.waitForTimeout(1500);
  expect(await paneOf(page).notice.textContent()).toContain("已新建“农村道路维修”。");
});

test("after 取消 with the keyboard, the keyboard is on 生成 again", async () => {
  const { page } = await open();
  const pane = paneOf(page);
  await pane.button(/^校验全部/).click();
  await pane.button("校验全部 9 张").waitFor();
  await pane.tab("项目表").click();
  await pane.button("生成 9 张项目表").press("Enter");
  await pane.button("取消").press("Enter");
  await pane.button("取消").waitFor({ state: "detached" });
  expect(await page.locator(":focus").textContent()).toBe("生成 9 张项目表");
});

test("after 插入空白模板 with the keyboard, the keyboard is on the tab of the findings", async () => {
  const { page } = await open();
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("空白");
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
  await page
    .locator('input[type="file"][aria-label="打开工作簿"]')
    .setInputFiles({ name: "空白.xlsx", mimeType: "", buffer });
  await paneOf(page).button("插入空白模板").press("Enter");
  await paneOf(page)
    .tab(/^问题 \d+$/)
    .waitFor();
  expect(await page.locator(":focus").textContent()).toMatch(/^问题 \d+$/);
});
