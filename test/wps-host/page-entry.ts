import type { StandInOptions } from "./options.ts";
import { StandIn } from "./stand-in.ts";

/** What a test puts into a page before, and uses of it after. */
export interface WpsPage {
  /** The workbook, as base64. */
  readonly jibiaoWorkbook: string;
  readonly jibiaoOptions: Partial<StandInOptions>;
  jibiaoWps: StandIn;
  Application: StandIn["application"];
}

/**
 * Runs in a page before its own scripts do. The page that WPS opens first gets the application with the workbook; the pages
 * that it opens in turn see the same.
 */
const page = window as unknown as WpsPage;
const opener = window.opener as WpsPage | null;
if (opener) page.jibiaoWps = opener.jibiaoWps;
else {
  const bytes = Uint8Array.from(atob(page.jibiaoWorkbook), (character) => character.charCodeAt(0));
  page.jibiaoWps = new StandIn(bytes, page.jibiaoOptions);
}
page.Application = page.jibiaoWps.application;
