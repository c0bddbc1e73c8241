import { strToU8, zipSync } from "fflate";

/** A zip of these parts, texts in UTF-8. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, content]) => [name, contentBytes(content)]);
  return zipSync(Object.fromEntries(files));
}

function contentBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? strToU8(content) : content;
}
