import { toHostError } from "./excel-error.ts";

/**
 * Work on the workbook in front of the user. What the work throws comes out as a HostError. Not `Excel.run`: that keeps
 * every range it meets and lets them go in one more round trip, and here no range is used after its `sync`.
 */
export async function withExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await work(new Excel.RequestContext());
  } catch (error) {
    throw toHostError(error);
  }
}
