import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtPages } from "../built/built-pages.ts";
import { seedWorkbook } from "../seed/seed-workbook.ts";
import { seriousViolations } from "./axe.ts";
import { expectedCounts } from "./expected-counts.ts";
import { PageSite } from "./page-site.ts";
import { paneOf } from "./pane-of.ts";
import { openInWps, type PageInWps } from "./wps-in-page.ts";

const seed = seedWorkbook();
const expected = expectedCounts(seed);

let site: PageSite;
beforeAll(async () => {
  site = await PageSite.open("wps");
}, 300_000);
afterAll(() => site.close());

/** The address of the selected cell's text, as WPS holds it. */
const selectedText = (opened: PageInWps) =>
  opened.ask(({ selection: { sheet, row, column } }) => String(sheet.cellAt(row, column)?.value ?? ""));

async function driveThrough(opened: PageInWps): Promise<void> {
  await opened.press("JibiaoPane");
  expect(
    await opened.ask(({ panes }) => panes.map(({ Visible, DockPosition }) => [Visible, DockPosition])),
  ).toEqual([[true, 2]]);
  const page = await opened.openPane();
  const pane = paneOf(page);
  await pane.button(/^校验全部/).click();
  await pane.tab(`问题 ${expected.findings}`).waitFor();

  const item = pane.fixable.first();
  const lastText = (name: string) => item.locator(name).evaluate(({ lastChild }) => lastChild?.textContent);
  const [before, after] = [await lastText("del"), await lastText("ins")];
  await item.locator(".pane-finding-main").click();
  await expect.poll(() => opened.ask(({ selection }) => selection.row)).toBeGreaterThan(1);
  expect(await selectedText(opened)).toBe(before);

  await item.getByRole("button", { name: "采用" }).click();
  await pane.tab(`问题 ${expected.findings - 1}`).waitFor();
  expect(await selectedText(opened)).toBe(after);
  await pane.button("撤销").click();
  await pane.tab(`问题 ${expected.findings}`).waitFor();
  expect(await selectedText(opened)).toBe(before);

  const sheets = await opened.ask(({ books }) => books[0]?.sheets.length ?? 0);
  await pane.tab("项目表").click();
  await pane.button(`生成 ${expected.tables} 张项目表`).click();
  await pane.notice.getByText(`已生成 ${expected.tables + 2} 张工作表。`).waitFor();
  expect(await opened.ask(({ books }) => books[0]?.sheets.length)).toBe(sheets + expected.tables + 2);
  await pane.button("撤销").click();
  await expect.poll(() => opened.ask(({ books }) => books[0]?.sheets.length)).toBe(sheets);

  await pane.tab("测算").click();
  await page.getByRole("tabpanel").waitFor();
  await pane.tab("项目表").click();
  await pane.button("新建项目…").click();
  await pane.dialog.waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "收起面板" }).click();
  expect(await opened.ask(({ panes }) => panes[0]?.Visible)).toBe(false);
  const newer = await opened.page.evaluate(() => "at" in Array.prototype || "structuredClone" in window);
  expect(newer).toBe(false);
  await opened.press("JibiaoPane");
  expect(await opened.ask(({ panes }) => panes.map(({ Visible }) => Visible))).toEqual([true]);
  expect(opened.complaints).toEqual([]);
}

test("in WPS the seed workbook is checked, a finding jumped to, corrected and taken back, sheets generated, the pane hidden", async () => {
  const opened = await openInWps(site, "index.html", seed);
  await driveThrough(opened);
  expect(opened.requests.filter((address) => !address.startsWith(site.origin))).toEqual([]);
});

test("so it is where WPS lets add-ins use no files", async () => {
  await driveThrough(await openInWps(site, "index.html", seed, { files: "none" }));
});

test("opened from the disk, the pages run as well", async () => {
  const folder = await builtPages({ part: "wps" });
  const disk = {
    page: async (address: string, ...rest: [object?, ((page: never) => Promise<void>)?]) =>
      PageSite.prototype.page.call(
        Object.assign(Object.create(site), { origin: pathToFileURL(folder).href }),
        address,
        ...(rest as []),
      ),
  };
  const opened = await openInWps(disk, "pane.html", seed);
  const pane = paneOf(opened.page);
  await pane.button(/^校验全部/).click();
  await pane.tab(`问题 ${expected.findings}`).waitFor();
  expect(opened.requests.filter((address) => !address.startsWith("file:"))).toEqual([]);
  expect(opened.complaints).toEqual([]);
});

test("校验, 修正 and 生成 on the ribbon work without the pane", async () => {
  const opened = await openInWps(site, "index.html", seed);
  await opened.press("JibiaoCheck");
  await expect.poll(() => opened.ask(({ book }) => book.active.formats.length)).toBeGreaterThan(0);
  await expect.poll(() => opened.ask(({ selection }) => selection.row)).toBeGreaterThan(1);
  expect(opened.said).toEqual([]);

  await opened.ask(({ book }) => void Object.assign(book.active.ensure(10, 6), { value: ">=2次" }));
  await opened.press("JibiaoFix");
  const name = await opened.ask(({ book }) => book.active.name);
  await expect.poll(() => opened.said).toEqual([`已修正“${name}”的 1 个单元格。`]);
  expect(await opened.ask(({ book }) => book.active.cellAt(10, 6)?.value)).toBe("≥2次");

  await opened.press("JibiaoGenerate");
  await expect.poll(() => opened.said[1]).toBe("已生成 1 张项目表，排在工作簿末尾。");
  expect(await opened.ask(({ panes }) => panes.length)).toBe(0);
  expect(opened.complaints).toEqual([]);
});

test("what the ribbon did is taken back in the pane", async () => {
  const opened = await openInWps(site, "index.html", seed);
  await opened.ask(({ book }) => void Object.assign(book.active.ensure(10, 6), { value: ">=2次" }));
  await opened.press("JibiaoFix");
  await expect.poll(() => opened.said.length).toBe(1);
  await opened.press("JibiaoPane");
  const page = await opened.openPane();
  await paneOf(page).button("撤销").click();
  await expect.poll(() => opened.ask(({ book }) => book.active.cellAt(10, 6)?.value)).toBe(">=2次");
});

test("what the user changes in WPS is checked as it happens", async () => {
  const opened = await openInWps(site, "pane.html", seed);
  const pane = paneOf(opened.page);
  await pane.tab(/^问题 \d+$/).waitFor();
  await opened.ask((wps) =>
    wps.userEdits([
      { sheet: wps.book.active.name, row: 3, column: 2, before: null, after: "13020822P00915210003A" },
    ]),
  );
  await pane.finding("应为 H").waitFor();
});

test("axe finds nothing serious in the pane with its button", async () => {
  const opened = await openInWps(site, "pane.html", seed);
  await paneOf(opened.page)
    .tab(/^问题 \d+$/)
    .waitFor();
  expect(await seriousViolations(opened.page)).toEqual([]);
});

test("outside of WPS the pane says where to open it", async () => {
  const { page, complaints } = await site.page("pane.html");
  await page.getByText("请在 WPS 表格里打开绩表通").waitFor();
  expect(complaints).toEqual([]);
});
