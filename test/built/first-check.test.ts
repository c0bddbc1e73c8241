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
  /** The scripts of the page that had come when the first finding stood in the list. */
  scriptsBefore?: string[];
}

/** Runs in the page before anything else does. */
function watchFirstFinding(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(".pane-finding")) return;
    observer.disconnect();
    const scripts = performance.getEntriesByType("resource").map(({ name }) => name);
    (window as Watching).scriptsBefore = scripts.filter((name) => name.startsWith(location.origin));
  });
  observer.observe(document, { childList: true, subtree: true });
}

test("all that is loaded until the first findings stand in the list is at most 60 KB of packed script", async () => {
  const { page } = await openInExcel(site, "too-old.html", seedWorkbook());
  await page.addInitScript(watchFirstFinding);
  await page.goto(`${site.origin}/taskpane.html`);
  const loaded = await page.waitForFunction(() => (window as Watching).scriptsBefore);
  const scripts = ((await loaded.jsonValue()) ?? []).filter((name) => name.endsWith(".js"));
  const folder = await builtPages();
  const sizes = scripts.map((name) => {
    const file = path.join(folder, path.basename(new URL(name).pathname));
    return gzipSync(readFileSync(file), { level: 9 }).length;
  });
  expect(scripts.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60 * 1024);
});
