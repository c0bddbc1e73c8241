import { createServer, type Server } from "node:http";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { listen } from "../../scripts/serve/listen.ts";
import { serveFolder } from "../../scripts/serve/static-server.ts";
import { builtPages } from "../built/built-pages.ts";
import { launchBrowser } from "./launch-browser.ts";

/** A page in a browser, with all that it asked for and complained of. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses, in order. */
  readonly requests: readonly string[];
  /** Errors and warnings of its console, those of its content security policy included, and uncaught errors. */
  readonly complaints: readonly string[];
}

/** Office.js tells a service inside Excel that it is ready; the host of the tests has none. */
const ofOfficeJs = "Microsoft.InternalService.AddinInternalService";

/** Freshly built pages, served on this machine and opened in one browser. */
export class PageSite {
  private constructor(
    readonly origin: string,
    readonly browser: Browser,
    readonly server: Server,
  ) {}

  static async open(part: "excel" | "web" | "wps"): Promise<PageSite> {
    const [folder, browser] = await Promise.all([builtPages({ part }), launchBrowser()]);
    const server = createServer(serveFolder(folder));
    const port = await listen(server, 0);
    return new PageSite(`http://localhost:${port}`, browser, server);
  }

  /** A page of its own context, or of one that is there; `prepare` is done before it goes to the address. */
  async page(
    address: string,
    options: BrowserContextOptions | BrowserContext = {},
    prepare: (page: Page) => Promise<void> = async () => {},
  ): Promise<WatchedPage> {
    const isThere = "newPage" in options;
    const context = isThere ? options : await this.browser.newContext({ locale: "zh-CN", ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => {
      if (!error.message.includes(ofOfficeJs)) complaints.push(String(error));
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.setDefaultTimeout(20_000);
    await prepare(page);
    await page.goto(`${this.origin}/${address}`);
    return { page, requests, complaints };
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}
