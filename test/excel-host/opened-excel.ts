import { openExcelHost } from "../../src/hosts/excel/open-excel-host.ts";
import type { Host, LongWork } from "../../src/hosts/host.ts";
import { templateBytes } from "../seed/seed-workbook.ts";
import { ExcelHost } from "./excel-host.ts";
import { connectOfficeJs } from "./load-office-js.ts";

export interface OpenedExcel {
  /** Our adapter, over the genuine office.js. */
  readonly host: Host;
  /** What it talks to. */
  readonly excel: ExcelHost;
}

/** Opens a workbook in an Excel with this ExcelApi set: 13 is 1.13. */
export async function openExcel(bytes: Uint8Array, api = 13): Promise<OpenedExcel> {
  const excel = await ExcelHost.open(bytes, api);
  connectOfficeJs(excel);
  return { host: openExcelHost(async () => templateBytes), excel };
}

/** Work that nobody watches or stops. */
export const unwatched: LongWork = { progress: () => {}, signal: new AbortController().signal };
