import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { seriousViolations } from "./axe.ts";
import { exampleOpened, openExample } from "./open-example.ts";
import { PageSite } from "./page-site.ts";
import { paneOf } from "./pane-of.ts";

let site: PageSite;
beforeAll(async () => {
  site = await PageSite.open("web");
}, 300_000);
afterAll(() => site.close());

const example = new Uint8Array(readFileSync("examples/欢喜庄乡2022年绩效目标.xlsx"));
const themes = ["light", "dark"] as const;

const open = (options: BrowserContextOptions = {}) => openExample(site, options);

async function openProjects(page: Page): Promise<void> {
  await paneOf(page)
    .button(/^校验全部/)
    .click();
  await paneOf(page).button("校验全部 9 张").waitFor();
  await paneOf(page).tab("项目表").click();
}

async function sheetNames(page: Page): Promise<string[]> {
  return page.locator(".web-tabs").getByRole("tab").allTextContents();
}

const templateFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "",
  buffer: Buffer.from(bytes),
});

/** The built-in form, its 项目名称 under another name; `spoilt` has a placeholder that there is none of. */
async function ownTemplate(spoilt = false): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("申报表");
  sheet.addRow(["经费事项", "{{projectName}}", "事项编号", "{{projectCode}}"]);
  sheet.addRow(["申报金额（万元）", "{{budget}}", "单位", "{{budgetUnit}}"]);
  sheet.addRow(["总的目标", "{{goal}}"]);
  sheet.addRow(["一级指标", "二级指标", "三级指标", "指标值"]);
  const names = ["level1", "level2", spoilt ? "Name" : "name", "target"];
  sheet.addRow(names.map((name) => `{{indicator.${name}}}`));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("with 台账 chosen all projects go into one sheet, what it has no place for is said before, and it is read like any other", async () => {
  const { page, complaints } = await open();
  const pane = paneOf(page);
  await openProjects(page);
  await page.getByLabel("模板", { exact: true }).selectOption("台账");
  await page.getByRole("region", { name: "不会写入的内容" }).getByText("资金用途").waitFor();
  expect(await pane.button("新建项目…").getAttribute("aria-disabled")).toBe("true");
  await page.getByText("台账一行一个指标，不能新建单张项目表").waitFor();
  await pane.button("生成 9 个项目的台账").click();
  await pane.notice.getByText("已生成 2 张工作表。").waitFor();
  const names = await sheetNames(page);
  expect(names.slice(-1)).toEqual(["校验报告"]);
  await page.locator(".web-tabs").getByRole("tab").nth(-2).click();
  await pane.button("校验当前表").click();
  await page
    .getByText(/ 第 \d+–\d+ 行$/)
    .first()
    .waitFor();
  await page.getByLabel("模板", { exact: true }).selectOption("标准");
  await pane.button("生成 9 张项目表").click();
  await pane.notice.getByText("已生成 11 张工作表。").waitFor();
  expect(complaints).toEqual([]);
});

test("rows that the other class list has elsewhere are listed, and moved with consent only", async () => {
  const { page } = await open();
  const pane = paneOf(page);
  await openProjects(page);
  await page.getByRole("checkbox", { name: "9 个项目" }).uncheck();
  await page.getByRole("checkbox", { name: "征兵工作经费" }).check();
  await page.getByLabel("指标体系").selectOption("2021");
  const moves = page.getByRole("region", { name: "要移动的指标行" });
  await moves.getByText("产出指标 / 成本指标 → 成本指标 / 经济成本指标").first().waitFor();
  const tabs = page.locator(".web-tabs").getByRole("tab");
  const generated = async () => {
    const before = await tabs.count();
    await pane.button("生成 1 张项目表").click();
    await pane.notice.getByText("已生成 3 张工作表。").waitFor();
    // The notice of the time before says the same.
    await tabs.nth(before + 2).waitFor();
    await tabs.nth(-2).click();
    await page.getByRole("gridcell", { name: "征兵工作经费", exact: true }).waitFor();
    return page.getByRole("gridcell", { name: "经济成本指标", exact: true }).count();
  };
  const unmoved = await generated();
  await page.getByRole("checkbox", { name: /^生成时按所列移动 \d+ 行/ }).check();
  expect(await generated()).toBeGreaterThan(unmoved);
});

test("amounts are written in the unit chosen, and a template that states its unit leaves no choice", async () => {
  const { page } = await open();
  const pane = paneOf(page);
  await openProjects(page);
  await page.getByRole("checkbox", { name: "9 个项目" }).uncheck();
  await page.getByRole("checkbox", { name: "征兵工作经费" }).check();
  const unit = page.getByLabel("金额单位");
  await page.getByLabel("模板", { exact: true }).selectOption("台账");
  await unit.waitFor({ state: "detached" });
  await page.getByLabel("模板", { exact: true }).selectOption("标准");
  await unit.selectOption("元");
  await pane.button("生成 1 张项目表").click();
  await pane.notice.getByText("已生成 3 张工作表。").waitFor();
  await page.locator(".web-tabs").getByRole("tab").nth(-2).click();
  await page.getByRole("gridcell", { name: "单位：元", exact: true }).waitFor();
  await page.getByRole("gridcell", { name: "30000.00", exact: true }).first().waitFor();
});

test("a template of one's own is checked, written with, recognised, there the next time, and put away", async () => {
  const { page, complaints } = await open();
  const pane = paneOf(page);
  await openProjects(page);
  const input = page.getByLabel("模板文件");
  await input.setInputFiles(templateFile("文字.xlsx", new TextEncoder().encode("绩效目标")));
  await page.getByRole("alert").getByText("“文字.xlsx”不是能读取的 Excel 工作簿").waitFor();
  await input.setInputFiles(templateFile("写错.xlsx", await ownTemplate(true)));
  const alert = page.getByRole("alert").filter({ hasText: "“写错.xlsx”还不能用作模板" });
  await alert.getByText("没有 {{indicator.Name}} 这个占位符，是否应为 {{indicator.name}}").waitFor();
  expect(await page.getByLabel("模板", { exact: true }).inputValue()).toBe("标准");

  await input.setInputFiles(templateFile("申报.xlsx", await ownTemplate()));
  await pane.notice.getByText("已选用模板“申报”").waitFor();
  expect(await alert.count()).toBe(0);
  await page.getByRole("region", { name: "不会写入的内容" }).getByText("资金用途").waitFor();
  await pane.button("生成 9 张项目表").click();
  await pane.notice.getByText("已生成 11 张工作表。").waitFor();
  await page.locator(".web-tabs").getByRole("tab").nth(-2).click();
  await page.getByRole("gridcell", { name: "经费事项", exact: true }).waitFor();
  await pane.button("校验当前表").click();
  await page
    .locator(".pane-head h1", { hasText: "征兵" })
    .or(page.locator(".pane-head .pane-code"))
    .first()
    .waitFor();

  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await exampleOpened(page);
  await pane.tab("项目表").click();
  expect(await page.getByLabel("模板", { exact: true }).inputValue()).toBe("申报");
  await pane.button("移除模板“申报”").click();
  await pane.notice.getByText("已移除模板“申报”。").waitFor();
  expect(await page.getByLabel("模板", { exact: true }).inputValue()).toBe("标准");
  expect(complaints).toEqual([]);
});

test("结转下年 lists what it changes, asks for years in names one by one, says what is left to decide, and is one step to undo", async () => {
  const { page, complaints } = await open();
  const pane = paneOf(page);
  await openProjects(page);
  await pane.button("更多").click();
  await page.getByRole("menuitem", { name: "结转下年…" }).click();
  expect(await page.getByLabel("新的预算年度").inputValue()).toBe("2023");
  await page.getByRole("radio", { name: "清除" }).check();
  const edits = pane.dialog.getByRole("region", { name: "改动" });
  await edits.getByText("13020822P00915210003H").first().waitFor();
  const consent = pane.dialog.getByRole("region", { name: "名称和文字里的年份" }).getByRole("checkbox");
  if ((await consent.count()) > 0) expect(await consent.first().isChecked()).toBe(false);
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await seriousViolations(page, ".pane"), theme).toEqual([]);
  }
  const button = pane.dialog.getByRole("button", { name: /^结转 \d+ 处$/ });
  const count = Number((await button.textContent())?.replace(/\D/g, ""));
  await button.click();
  await pane.dialog.getByRole("heading", { name: "已结转" }).waitFor();
  await pane.dialog.getByText("的预算数、财政资金").first().waitFor();
  await pane.dialog.getByRole("button", { name: "完成" }).click();
  expect(await page.getByRole("gridcell", { name: "13020822P00915210003H", exact: true }).count()).toBe(0);
  await pane.button("撤销").click();
  await pane.notice.getByText(`已撤销：结转 ${count} 个单元格。`).waitFor();
  await page.getByRole("gridcell", { name: "13020822P00915210003H", exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

test("the library fills a blank 三级指标, and is copied where the table has no blank row", async () => {
  const { page, complaints } = await open({ permissions: ["clipboard-read", "clipboard-write"] });
  const pane = paneOf(page);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(example.slice().buffer);
  const sheet = workbook.worksheets[0] ?? expect.fail();
  const cells: ExcelJS.Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => cells.push(cell)));
  const quality = cells.find(({ text }) => text === "质量指标") ?? expect.fail();
  const name = sheet.getCell(quality.fullAddress.row, quality.fullAddress.col + 1);
  name.value = null;
  for (const cell of cells.filter(({ text }) => text === "满意度指标" || text === "服务对象满意度指标")) {
    cell.value = cell.text === "满意度指标" ? "效益指标" : "社会效益指标";
  }
  const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
  await page
    .locator('input[type="file"][aria-label="打开工作簿"]')
    .setInputFiles({ name: "缺.xlsx", mimeType: "", buffer });

  await pane.finding("三级指标为空白").locator(".pane-finding-main").click();
  const offered = page.getByRole("region", { name: "指标库建议" });
  await offered.getByRole("listitem").first().waitFor();
  expect(await offered.getByRole("listitem").count()).toBeLessThanOrEqual(5);
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await seriousViolations(page, ".pane"), theme).toEqual([]);
  }
  const adopted = await offered.locator("strong").first().textContent();
  await offered.getByRole("button", { name: `采用“${adopted}”` }).click();
  await pane.notice.getByText(/^已填充 \d 个单元格。$/).waitFor();
  await page.getByRole("gridcell", { name: adopted ?? "", exact: true }).waitFor();

  await pane.finding("表中没有满意度指标").locator(".pane-finding-main").click();
  await offered.getByText("服务对象满意度指标").first().waitFor();
  await offered.getByRole("button", { name: /^复制/ }).first().click();
  await pane.notice.getByText(/^已复制“.+”。请在第 \d+ 行下面插入一行/).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^满意度指标\t服务对象满意度指标\t/,
  );
  expect(complaints).toEqual([]);
});

test("a new project has 三级指标 of the library where that is wanted", async () => {
  const { page } = await open();
  const pane = paneOf(page);
  await openProjects(page);
  await pane.button("新建项目…").click();
  await page.getByLabel("项目名称").fill("农村道路维修");
  await page.getByRole("checkbox", { name: "用指标库补好各类指标的三级指标" }).check();
  await pane.dialog.getByRole("button", { name: "新建工作表" }).click();
  await pane.notice.getByText("已新建“农村道路维修”。").waitFor();
  await page.getByRole("gridcell", { name: "农村道路维修", exact: true }).waitFor();
  expect(await pane.finding("三级指标为空白").count()).toBe(0);
});

test("the projects tab and its notes are clean for axe and fit 320 pixels", async () => {
  const { page } = await open({ viewport: { width: 320, height: 900 } });
  await openProjects(page);
  await page.getByLabel("模板", { exact: true }).selectOption("台账");
  await page.getByLabel("指标体系").selectOption("2021");
  await page.getByText(/^要移动的指标行 \d+ 行$/).click();
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await seriousViolations(page, ".pane"), theme).toEqual([]);
  }
  const overflow = await page.evaluate(() => {
    const pane = document.querySelector(".pane");
    return (pane?.scrollWidth ?? 0) - (pane?.clientWidth ?? 0);
  });
  expect(overflow).toBe(0);
});
