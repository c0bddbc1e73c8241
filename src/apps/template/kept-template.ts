import { toBase64 } from "../../hosts/xlsx/base64.ts";
import { unpackWorkbook } from "./packed-workbook.ts";

/** A template workbook of the user's own. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the user has chosen to write with, and the template of their own. */
export interface TemplateChoice {
  readonly chosen: string;
  readonly own: OwnFile | null;
}

/** In characters, of the 5 million or so that a browser gives a site. */
const longest = 1_000_000;

/** The choice as text to be kept; `null` where its workbook is too large for that. */
export function packChoice({ chosen, own }: TemplateChoice): string | null {
  const packed = own && { ...own, bytes: toBase64(own.bytes) };
  const text = JSON.stringify({ chosen, own: packed });
  return text.length <= longest ? text : null;
}

/** `null` where the text is none that was kept. */
export function unpackChoice(text: string): TemplateChoice | null {
  try {
    const { chosen, own } = JSON.parse(text);
    return {
      chosen: String(chosen),
      own: own && { name: String(own.name), bytes: unpackWorkbook(own.bytes) },
    };
  } catch {
    return null;
  }
}
