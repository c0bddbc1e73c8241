import { afterAll, beforeAll, expect, test } from "vitest";
import { seedWorkbook } from "../../seed/seed-workbook.ts";
import { PageSite } from "../page-site.ts";
import { paneOf } from "../pane-of.ts";
import { openInExcel } from "./open-in-excel.ts";

let site: PageSite;
beforeAll(async () => {
  site = await PageSite.open("excel");
}, 300_000);
afterAll(() => site.close());

test("a part of the pane whose script does not come says so, and comes with the next try", async () => {
  const { page } = await openInExcel(site, "taskpane.html", seedWorkbook());
  const pane = paneOf(page);
  await pane.fixable.first().waitFor();
  const missing = "绩表通的这一部分没有加载下来。请检查网络连接，再重试。";
  const scripts = `${site.origin}/*.js`;

  await page.route(scripts, (route) => route.abort());
  await pane.tab("测算").click();
  await page.getByRole("alert").getByText(missing).waitFor();
  await page.unroute(scripts);
  await pane.button("重试").click();
  await page.getByRole("heading", { name: "资金支出进度" }).waitFor();

  await pane.tab(/^问题/).click();
  await page.route(scripts, (route) => route.abort());
  await pane.button("更多").click();
  await page.getByRole("alert").getByText(missing).waitFor();
  await page.unroute(scripts);
  await pane.button("重试").click();
  await page.getByRole("menuitem", { name: "新建项目…" }).waitFor();
  await page.keyboard.press("Escape");

  await page.route(scripts, (route) => route.abort());
  const fix = pane.fixable.first().getByRole("button", { name: "采用" });
  await fix.click();
  await page.getByRole("alert").getByText(missing).waitFor();
  await page.unroute(scripts);
  await pane.button("重试").click();
  await pane.notice.getByText("已修正 1 个单元格。").waitFor();
});

test("a page whose pane does not come says so instead of staying empty", async () => {
  let isThere = false;
  const { page } = await openInExcel(site, "too-old.html", seedWorkbook());
  await page.route(`${site.origin}/*.js`, (route) =>
    isThere || /taskpane\./.test(route.request().url()) ? route.continue() : route.abort(),
  );
  await page.goto(`${site.origin}/taskpane.html`);
  await page.getByText("面板没有加载下来。请检查网络连接，再重试。").waitFor();
  isThere = true;
  await page.getByRole("button", { name: "重试" }).click();
  await paneOf(page)
    .tab(/^问题 \d+$/)
    .waitFor();
  expect(await page.locator(".opening").count()).toBe(0);
});
