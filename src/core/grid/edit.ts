import type { SheetAddress } from "./address.ts";
import type { CellValue } from "./sheet.ts";

/** What may be written into a cell. Text is written as text, whatever it starts with. */
export type WrittenValue = string | number | null;

/** One cell to change. `before` is what the cell held when it was read: a host refuses it when that differs. */
export interface CellEdit extends SheetAddress {
  readonly before: CellValue;
  readonly after: WrittenValue;
}
