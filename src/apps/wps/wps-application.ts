import type { WpsApplication } from "../../hosts/wps/jsapi.ts";
import { ask } from "../../hosts/wps/offers.ts";

/** What WPS puts into a page of an add-in: newer versions `Application`, older ones `wps` with a method for it. */
interface WpsWindow {
  readonly Application?: WpsApplication;
  readonly wps?: { EtApplication?(): WpsApplication };
}

/** WPS 表格 around this page; `undefined` in any other browser. */
export function wpsApplication(page: object = window): WpsApplication | undefined {
  const { Application, wps } = page as WpsWindow;
  return Application ?? ask(() => wps?.EtApplication?.());
}
