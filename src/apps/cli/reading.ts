import { WorkbookError } from "../../hosts/xlsx/workbook-error.ts";
import { type FileKind, fileFaultSentence } from "../files/file-faults.ts";
import { UserError } from "./user-error.ts";

/** Does what reads a file, and says in the user's words why it could not be read. */
export async function reading<T>(file: string, kind: FileKind, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof WorkbookError) throw new UserError(fileFaultSentence(error.fault, file, kind));
    throw error;
  }
}
