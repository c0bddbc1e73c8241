/** Why a file could not be read or written as a workbook. */
export type WorkbookFault =
  | "empty"
  | "not-a-workbook"
  | "damaged"
  | "encrypted"
  | "old-xls"
  | "too-large"
  | "forbidden-xml";

/** A file that is not a workbook this program can work on: the user's to mend, told in one sentence by the app. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly fault: WorkbookFault,
    /** For the developer: which part, and what in it. */
    readonly detail: string,
  ) {
    super(`${fault}: ${detail}`);
  }
}
