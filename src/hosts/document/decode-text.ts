/** Tried in this order: text in GB18030 is hardly ever valid UTF-8, while UTF-8 often passes for GB18030. */
const encodings = ["utf-8", "gb18030"] as const;

/** The text of a file in UTF-8, GB18030 or, with its byte order mark, UTF-16; `null` when it is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = utf16Encoding(bytes);
  const text = utf16 ? decode(bytes, utf16) : firstThatDecodes(bytes);
  return text?.includes("\0") ? null : text;
}

function utf16Encoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function firstThatDecodes(bytes: Uint8Array): string | null {
  for (const encoding of encodings) {
    const text = decode(bytes, encoding);
    if (text !== null) return text;
  }
  return null;
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
