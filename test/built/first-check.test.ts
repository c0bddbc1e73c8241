import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openInExcel } from "../browser/excel/open-in-excel.ts";
import { PageSite } from "../browser/page-site.ts";
import { seedWorkbook } from "../seed/seed-workbook.ts";
import { builtPages } from "./built-pages.ts";

let site: PageSite;
beforeAll(async () => {
  site = await PageSite.open("excel");
}, 300_000);
afterAll(() => site.close());

interface Watching {
  /** The scripts of the page that had come when the pane stood there, and when the first finding did. */
  scripts?: { pane: string[]; finding?: string[] };
}

/** Runs in the page before anything else does. */
function watchScripts(): void {
  const come = () =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.startsWith(location.origin) && name.endsWith(".js"));
  const page = window as Watching;
  const observer = new MutationObserver(() => {
    if (document.querySelector(".pane-head")) page.scripts ??= { pane: come() };
    if (!page.scripts || !document.querySelector(".pane-finding")) return;
    observer.disconnect();
    page.scripts.finding = come();
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function packedSize(scripts: readonly string[]): Promise<number> {
  const folder = await builtPages();
  const sizes = scripts.map((name) => {
    const file = path.join(folder, path.basename(new URL(name).pathname));
    return gzipSync(readFileSync(file), { level: 9 }).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

test("at most 60 KB of packed script come before the pane stands, and 70 KB before its first findings", async () => {
  const { page } = await openInExcel(site, "too-old.html", seedWorkbook());
  await page.addInitScript(watchScripts);
  await page.goto(`${site.origin}/taskpane.html`);
  const watched = await page.waitForFunction(() => {
    const { scripts } = window as Watching;
    return scripts?.finding && { pane: scripts.pane, finding: scripts.finding };
  });
  const { pane = [], finding = [] } = (await watched.jsonValue()) || {};
  expect(pane.length).toBeGreaterThan(0);
  expect(finding.length).toBeGreaterThan(pane.length);
  expect(await packedSize(pane)).toBeLessThanOrEqual(60 * 1024);
  expect(await packedSize(finding)).toBeLessThanOrEqual(70 * 1024);
});
