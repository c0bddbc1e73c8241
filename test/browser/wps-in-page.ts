import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { StandInOptions } from "../wps-host/options.ts";
import type { WpsPage } from "../wps-host/page-entry.ts";
import type { StandIn } from "../wps-host/stand-in.ts";
import type { PageSite, WatchedPage } from "./page-site.ts";
import { withoutNewer } from "./wps-older-chrome.ts";

/** The add-in inside a WPS that stands in the browser: the page behind the ribbon, and what it opens. */
export interface PageInWps extends WatchedPage {
  /** What `alert` said. */
  readonly said: readonly string[];
  /** Calls one of the ribbon's functions, as a button of ribbon.xml does. */
  press(name: string): Promise<void>;
  /** Looks into the WPS. */
  ask<T>(look: (wps: StandIn) => T): Promise<T>;
  /** Opens the page of the task pane that the add-in made last. */
  openPane(): Promise<Page>;
}

let standIn: Promise<string> | undefined;

/** Opens a page of the add-in in a browser as old as that of WPS, as far as what scripts may use of it goes. */
export async function openInWps(
  site: Pick<PageSite, "page">,
  address: string,
  workbook: Uint8Array,
  options: Partial<StandInOptions> = {},
): Promise<PageInWps> {
  standIn ??= bundle();
  const script = await standIn;
  const said: string[] = [];
  const prepare = async (page: Page) => {
    const given = {
      jibiaoWorkbook: Buffer.from(workbook).toString("base64"),
      jibiaoOptions: options,
    };
    const context = page.context();
    await context.addInitScript(
      `globalThis.__name = (made) => made; Object.assign(globalThis, ${JSON.stringify(given)});`,
    );
    await context.addInitScript(script);
    await context.addInitScript(withoutNewer());
    page.on("dialog", (dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
  };
  const watched = await site.page(address, { viewport: { width: 360, height: 760 } }, prepare);
  const { page } = watched;
  return {
    ...watched,
    said,
    press: (name) =>
      page.evaluate((callback) => void (window as unknown as Record<string, () => void>)[callback]?.(), name),
    ask: (look) => page.evaluate(`(${String(look)})(window.jibiaoWps)`),
    async openPane() {
      const opening = page.context().waitForEvent("page");
      await page.evaluate(() => {
        const { panes } = (window as unknown as WpsPage).jibiaoWps;
        window.open(panes[panes.length - 1]?.url, "pane", "width=360,height=760");
      });
      const pane = await opening;
      pane.setDefaultTimeout(20_000);
      pane.on("pageerror", (error) => (watched.complaints as string[]).push(String(error)));
      pane.on("console", (message) => {
        if (["error", "warning"].includes(message.type()))
          (watched.complaints as string[]).push(message.text());
      });
      pane.on("request", (request) => (watched.requests as string[]).push(request.url()));
      return pane;
    },
  };
}

/** The stand-in as one script that keeps for itself what is taken from the page afterwards. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["test/wps-host/page-entry.ts"],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "chrome100",
  });
  const [file] = outputFiles;
  return `((structuredClone) => {${file?.text ?? ""}})(globalThis.structuredClone?.bind(globalThis));`;
}
