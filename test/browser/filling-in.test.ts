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

test("the budget year of a new project stays as typed, and a text that is no year keeps the form from being sent", async () => {
  const { page } = await open();
  const pane = paneOf(page);
  await pane.tab("项目表").click();
  await pane.button("新建项目…").click();
  await page.getByLabel("项目名称").fill("乡道养护");
  const year = page.getByLabel("预算年度");
  const make = pane.dialog.getByRole("button", { name: "新建工作表" });
  for (const text of ["", "abc", "20256", "0"]) {
    await year.fill(text);
    await pane.dialog.getByText("应为四位年份，如 2023").waitFor();
    expect([await year.inputValue(), await make.getAttribute("aria-disabled")]).toEqual([text, "true"]);
  }
  await year.fill("２０２３");
  expect(await year.inputValue()).toBe("２０２３");
  await make.click();
  await page.getByRole("gridcell", { name: "2023年度乡道养护绩效目标表", exact: true }).waitFor();
});

test("a cost filled in by a divisor of one's own choice is not to be corrected to itself", async () => {
  const { page } = await open();
  const pane = paneOf(page);
  await page.locator(".web-tabs").getByRole("tab", { name: "征兵工作经费" }).click();
  await page.getByRole("gridcell", { name: "≤1.5万元/次", exact: true }).click();
  await page.keyboard.press("Delete");
  await pane.tab("测算").click();
  await page.getByRole("radio", { name: /^宣传次数 4 次/ }).check();
  await pane.button(/^填充 1 个/).click();
  await pane.dialog.getByRole("button", { name: "填充 1 处" }).click();
  await pane.notice.getByText("已填充 1 个单元格。").waitFor();
  await page.getByRole("gridcell", { name: "≤0.75万元/次", exact: true }).waitFor();
  expect(await page.getByRole("radio", { name: /^宣传次数 4 次/ }).isChecked()).toBe(true);
  expect(await pane.button("采用").count()).toBe(0);
});
