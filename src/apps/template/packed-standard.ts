import packed from "../../../templates/standard.xlsx";
import { unpackWorkbook } from "./packed-workbook.ts";

/** The bytes of the built-in template workbook. */
export function unpackStandard(): Uint8Array {
  return unpackWorkbook(packed);
}
