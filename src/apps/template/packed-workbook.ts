/** The bytes of a workbook that the build packed into the script as base64; nothing is asked of a server for it. */
export function unpackWorkbook(base64: string): Uint8Array {
  const text = atob(base64);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
