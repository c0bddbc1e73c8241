import { isDateFormat } from "../../../core/grid/number-format.ts";
import { builtInFormats } from "./built-in-formats.ts";
import { readXml } from "./xml-stream.ts";

export interface CellFormat {
  /** The number format code; "" is General. */
  readonly code: string;
  readonly isDate: boolean;
}

/** What cells refer to by their style's index, one for each `<xf>` of `<cellXfs>`. */
export type CellFormats = readonly CellFormat[];

/** The codes that show a value as it is, the name of a Chinese system among them. */
const generalCodes = new Set(["", "general", "g/通用格式"]);

export const generalFormat: CellFormat = { code: "", isDate: false };

export function readCellFormats(part: string, pieces: Iterable<Uint8Array>): CellFormats {
  const formatIds: number[] = [];
  const customCodes = new Map<number, string>();
  // Both lists' elements stand elsewhere too: those of named styles and of conditional formats are not meant.
  let list = "";
  readXml(part, pieces, {
    open(name, attributes) {
      if (name === "cellXfs" || name === "numFmts") list = name;
      const id = Number(attributes["numFmtId"] ?? 0);
      if (list === "cellXfs" && name === "xf") formatIds.push(id);
      if (list === "numFmts" && name === "numFmt") customCodes.set(id, attributes["formatCode"] ?? "");
    },
    close(name) {
      if (name === list) list = "";
    },
  });
  const formats = new Map<number, CellFormat>();
  return formatIds.map((id) => {
    const format = formats.get(id) ?? formatOf(customCodes.get(id) ?? builtInFormats[id] ?? "");
    formats.set(id, format);
    return format;
  });
}

function formatOf(code: string): CellFormat {
  return generalCodes.has(code.toLowerCase()) ? generalFormat : { code, isDate: isDateFormat(code) };
}
