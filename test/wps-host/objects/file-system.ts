import type { StandIn } from "../stand-in.ts";

/** The disk, as far as the version of WPS lets add-ins reach it. */
export function fileSystemOf(wps: StandIn) {
  const contentOf = (path: string) => {
    const found = wps.files.get(path);
    if (!found) throw new Error(`No file ${path}`);
    return found;
  };
  const strings = {
    Exists: (path: string) => wps.files.has(path),
    Remove: (path: string) => wps.files.delete(path),
    readAsBinaryString: (path: string) => {
      const bytes = contentOf(path);
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return text;
    },
    writeAsBinaryString(path: string, text: string) {
      wps.files.set(
        path,
        Uint8Array.from(text, (character) => {
          const byte = character.charCodeAt(0);
          if (byte > 255) throw new Error("Not a string of bytes");
          return byte;
        }),
      );
      return true;
    },
  };
  if (wps.options.files === "strings") return wps.bridge.wrap("FileSystem", strings);
  return wps.bridge.wrap("FileSystem", {
    ...strings,
    ReadFileAsArrayBuffer: (path: string) => contentOf(path).slice().buffer,
  });
}
