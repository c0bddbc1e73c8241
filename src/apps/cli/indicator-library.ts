import starter from "../../../library/starter.json" with { type: "json" };
import { type IndicatorLibrary, LibrarySchema } from "../../core/library/library.ts";
import { readInput } from "./files.ts";
import type { Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

/** The 指标库 in a file, or the one that ships with the product. */
export function openLibrary(terminal: Terminal, file: string | undefined): IndicatorLibrary {
  if (file === undefined) return LibrarySchema.parse(starter);
  const read = LibrarySchema.safeParse(parseJson(readInput(terminal, file)));
  if (read.success) return read.data;
  throw new UserError(`“${file}”不是指标库文件，请给出用 jibiao library build 生成的 .json 文件。`);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
