import { supportsExcelApi } from "./requirement-sets.ts";

/**
 * Has Excel tell no events of what the work puts into the batch. From ExcelApi 1.14 on they say themselves that they come
 * from this add-in, see `onChange`.
 */
export function withoutEvents(context: Excel.RequestContext, work: () => void): void {
  const isNeeded = supportsExcelApi(8) && !supportsExcelApi(14);
  if (isNeeded) context.runtime.enableEvents = false;
  work();
  if (isNeeded) context.runtime.enableEvents = true;
}
