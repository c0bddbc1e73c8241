import { mkdirSync, writeFileSync } from "node:fs";
import { openInExcel } from "../test/browser/excel/open-in-excel.ts";
import { PageSite } from "../test/browser/page-site.ts";
import { paneOf } from "../test/browser/pane-of.ts";
import { seedWorkbook } from "../test/seed/seed-workbook.ts";
import { withFewColours } from "./pictures/few-colours.ts";
import { printedForm } from "./pictures/printed-form.ts";

/** Takes the pictures of the documentation from the running pages and from a generated form as it prints. */
const folder = "docs/images";
const seed = seedWorkbook();
/** Slips of a kind that the example does not have. */
const slips = { code: "13020822P00915210003A", target: ">=2次" };

mkdirSync(folder, { recursive: true });
save("form", printedForm(seed));

const excelSite = await PageSite.open("excel");
for (const [theme, ground] of [
  ["light", "FFFFFF"],
  ["dark", "262626"],
] as const) {
  const options = { deviceScaleFactor: 2 };
  const { page, excel } = await openInExcel(excelSite, "taskpane.html", seed, { ground }, options);
  const pane = paneOf(page);
  await pane.tab(/^问题 \d+$/).waitFor();
  const sheet = excel.workbook.active.name;
  excel.workbook.typeInto({ sheet, row: 3, column: 2 }, slips.code);
  excel.workbook.typeInto({ sheet, row: 10, column: 6 }, slips.target);
  await pane.finding(slips.target).locator(".pane-finding-main").click();
  await pane.button("预览并修正").waitFor();
  await page.locator(".pane-scroll").evaluate((list) => list.scrollTo(0, 0));
  save(`pane-${theme}`, await page.screenshot());
}
await excelSite.close();

const webSite = await PageSite.open("web");
const { page } = await webSite.page("", { viewport: { width: 1280, height: 800 } });
const pane = paneOf(page);
for (const [content, slip] of [
  ["13020822P00915210003H", slips.code],
  ["≥2次", slips.target],
] as const) {
  await page.getByRole("gridcell", { name: content, exact: true }).click();
  await page.keyboard.type(slip);
  await page.keyboard.press("Enter");
}
await pane.button("预览并修正").waitFor();
await pane.button("更多").click();
await page.getByRole("menuitem", { name: "标记有问题的单元格" }).click();
await page.locator("td.web-mark").first().waitFor();
save("browser-page", await page.screenshot());
await webSite.close();

function save(name: string, taken: Uint8Array): void {
  const picture = withFewColours(taken);
  const file = `${folder}/${name}.png`;
  writeFileSync(file, picture);
  console.log(`${file} ${Math.round(picture.length / 1024)} KB`);
}
