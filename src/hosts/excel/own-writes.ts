import { supportsExcelApi } from "./requirement-sets.ts";

/**
 * Has Excel tell no events of what the work puts into the batch. From ExcelApi 1.14 on they say themselves that they come
 * from this add-in, see `onChange`.
 */
export function withoutEvents(context: Excel.RequestContext, work: () => void): void {
  if (areEventsAnonymous()) context.runtime.enableEvents = false;
  work();
  withEvents(context);
}

/** Has Excel tell events again, for a batch that follows one which failed halfway. */
export function withEvents(context: Excel.RequestContext): void {
  if (areEventsAnonymous()) context.runtime.enableEvents = true;
}

function areEventsAnonymous(): boolean {
  return supportsExcelApi(8) && !supportsExcelApi(14);
}
