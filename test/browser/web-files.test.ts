import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeParts } from "../workbooks/change-parts.ts";
import { workbookOf } from "../workbooks/workbook-of.ts";
import { PageSite } from "./page-site.ts";

const example = new Uint8Array(readFileSync("examples/欢喜庄乡2022年绩效目标.xlsx"));

let site: PageSite;
beforeAll(async () => {
  site = await PageSite.open("web");
}, 300_000);
afterAll(() => site.close());

async function open() {
  const watched = await site.page("", { viewport: { width: 1280, height: 800 } });
  await watched.page.getByRole("gridcell", { name: "财政所经费", exact: true }).waitFor();
  return watched;
}

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('input[type="file"][aria-label="打开工作簿"]')
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

/** The example with the XML of one sheet cut off; all else of the file is sound. */
function cutOff(part: string): Uint8Array {
  return changeParts(example, (name, text) => (name === part ? text.slice(0, text.length / 2) : text));
}

test("a file with a sheet that cannot be read is refused, and the open workbook stays with what was typed", async () => {
  const { page, complaints } = await open();
  await page.getByRole("gridcell", { name: "≥2次", exact: true }).click();
  await page.keyboard.type(">=3次");
  await page.keyboard.press("Enter");
  const typed = page.getByRole("gridcell", { name: ">=3次", exact: true });
  await typed.waitFor();
  page.on("dialog", (dialog) => dialog.accept());
  for (const part of ["sheet1", "sheet4"]) {
    await choose(page, `${part}.xlsx`, cutOff(`xl/worksheets/${part}.xml`));
    await page.getByRole("alert").getByText(`“${part}.xlsx”已损坏或不完整`).waitFor();
    expect(await page.locator(".web-file").textContent()).toBe("欢喜庄乡2022年绩效目标.xlsx");
    await typed.waitFor();
  }
  expect(await page.getByText("有改动，未下载").count()).toBe(1);
  expect(complaints).toEqual([]);
});

test("no cell of the workbook before stands under the name of the one just opened", async () => {
  const { page } = await open();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const name = document.querySelector(".web-file")?.textContent;
      if (name === "往来.xlsx") seen.push(document.querySelector(".web-grid")?.textContent ?? "");
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  const sheet = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>往来款</t></is></c></row></sheetData>';
  await choose(page, "往来.xlsx", workbookOf({ sheets: { 往来: sheet } }));
  await page.getByRole("gridcell", { name: "往来款" }).waitFor();
  const seen = await page.evaluate(() => (window as { seen?: string[] }).seen ?? []);
  expect(seen.filter((text) => text.includes("财政所经费"))).toEqual([]);
});

test("while a large workbook opens its name says so, until its cells stand", async () => {
  const { page, complaints } = await open();
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const look = () => {
      const text = document.querySelector(".web > [role=status]")?.textContent ?? "";
      const cells = document.querySelector(".web-grid")?.textContent?.includes("第1行") ? "drawn" : "";
      told.push(`${text}${cells}`);
      requestAnimationFrame(look);
    };
    look();
  });
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const row = index + 1;
    return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>第${row}行</t></is></c></row>`;
  });
  await choose(page, "大.xlsx", workbookOf({ sheets: { 大: `<sheetData>${rows.join("")}</sheetData>` } }));
  await page.getByRole("gridcell", { name: "第1行", exact: true }).waitFor();
  await page.locator(".web > [role=status]", { hasText: /^$/ }).waitFor({ state: "attached" });
  const told = await page.evaluate(() => (window as { told?: string[] }).told ?? []);
  expect([...new Set(told)].filter((text) => text !== "")).toEqual(["正在打开“大.xlsx”…", "drawn"]);
  expect(complaints).toEqual([]);
});
