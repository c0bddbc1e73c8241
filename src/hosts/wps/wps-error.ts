import { HostError } from "../host.ts";
import { WorkbookError } from "../xlsx/workbook-error.ts";
import type { WpsApplication, WpsWorkbook, WpsWorksheet } from "./jsapi.ts";
import { ask } from "./offers.ts";

/** What was touched when WPS refused. */
export interface Touched {
  readonly sheets?: Iterable<WpsWorksheet>;
  /** Where sheets were to be added or removed. */
  readonly book?: WpsWorkbook;
}

/** What WPS threw, as the fault that is told to the user. Its errors are sentences in its own language, so its state is asked. */
export function toHostError(app: WpsApplication, error: unknown, touched: Touched = {}): HostError {
  if (error instanceof HostError) return error;
  const detail = String(error);
  if (error instanceof WorkbookError && error.fault === "too-large")
    return new HostError("too-large", detail);
  if (ask(() => app.Ready) === false) return new HostError("cell-being-edited", detail);
  const isProtected =
    ask(() => touched.book?.ProtectStructure) === true ||
    [...(touched.sheets ?? [])].some((sheet) => ask(() => sheet.ProtectContents) === true);
  return new HostError(isProtected ? "protected" : "other", detail);
}
