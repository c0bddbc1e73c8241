import { WorkbookError } from "./workbook-error.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/** A part's text, a byte order mark included, so that writing it again gives the same bytes. */
export function partText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw notUtf8("not UTF-8");
  }
  const encoding = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? "utf-8";
  if (!/^(utf-?8|us-ascii)$/i.test(encoding)) throw notUtf8(encoding);
  return text;
}

export function partBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

function notUtf8(detail: string): WorkbookError {
  return new WorkbookError("damaged", `a part to be changed is in another encoding: ${detail}`);
}
