import type { BrowserContextOptions, Page } from "playwright-core";
import type { PageSite, WatchedPage } from "./page-site.ts";
import { paneOf } from "./pane-of.ts";

/** The browser page with the example workbook drawn and checked. */
export async function openExample(site: PageSite, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const watched = await site.page("", { viewport: { width: 1280, height: 800 }, ...options });
  await exampleOpened(watched.page);
  return watched;
}

/** Waits until a page that has been loaded shows the example. */
export async function exampleOpened(page: Page): Promise<void> {
  await paneOf(page)
    .tab(/^问题 \d+$/)
    .waitFor();
  await page.getByRole("gridcell", { name: "财政所经费", exact: true }).waitFor();
}
