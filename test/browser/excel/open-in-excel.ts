import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { BrowserContextOptions, Page, Route } from "playwright-core";
import { ExcelHost } from "../../excel-host/excel-host.ts";
import type { PageSite, WatchedPage } from "../page-site.ts";
import { type ContainerOptions, type ContainerWindow, installContainer } from "./fake-container.ts";

export interface PageInExcel extends WatchedPage {
  /** The Excel in which the page runs, with its workbook. */
  readonly excel: ExcelHost;
}

const officeJsOrigin = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeJsFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** Opens a page of the add-in as Excel does: with the whole, unmodified office.js, over a workbook in this process. */
export async function openInExcel(
  site: PageSite,
  address: string,
  workbook: Uint8Array,
  container: Partial<ContainerOptions> = {},
  options: BrowserContextOptions = {},
): Promise<PageInExcel> {
  const { api = 13, ground = "FFFFFF" } = container;
  const excel = await ExcelHost.open(workbook, api);
  const look = { viewport: { width: 350, height: 760 }, ...options };
  return { ...(await site.page(address, look, connectedTo(excel, { api, ground }))), excel };
}

/** Opens another page of the add-in over the same workbook, with the storage of the same user. */
export async function openBeside(
  site: PageSite,
  { page, excel }: PageInExcel,
  address: string,
): Promise<PageInExcel> {
  const other = excel.beside();
  const prepare = connectedTo(other, { api: excel.api, ground: "FFFFFF" });
  return { ...(await site.page(address, page.context(), prepare)), excel: other };
}

function connectedTo(excel: ExcelHost, container: ContainerOptions): (page: Page) => Promise<void> {
  return async (page) => {
    await page.route(`${officeJsOrigin}**`, fulfilFromPackage);
    await page.exposeFunction("jibiaoToHost", (text: string) => void excel.receive(text));
    excel.connect((text) => {
      if (page.isClosed()) return;
      void page
        .evaluate((message) => (window as unknown as ContainerWindow).jibiaoToOffice(message), text)
        .catch(() => {});
    });
    // Scripts run by tsx name their functions through a helper that the page does not have.
    await page.addInitScript("globalThis.__name = (made) => made");
    await page.addInitScript(installContainer, container);
  };
}

function fulfilFromPackage(route: Route): Promise<void> {
  const name = route.request().url().slice(officeJsOrigin.length).replace(/\?.*/, "");
  const file = path.join(officeJsFolder, name);
  return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
}
