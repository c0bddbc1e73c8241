import type { WpsApplication } from "./jsapi.ts";
import { ask, attempt, offers } from "./offers.ts";

/** How files of the temporary folder are used; `null` where this WPS lets add-ins use none. */
export interface TemporaryFiles {
  /** Names a new workbook file for the length of the work. */
  use<T>(work: (path: string) => T | Promise<T>): Promise<T>;
  read(path: string): Uint8Array;
  write(path: string, bytes: Uint8Array): void;
}

let count = 0;

export function temporaryFiles(app: WpsApplication): TemporaryFiles | null {
  const disk = ask(() => app.FileSystem);
  const environment = ask(() => app.Env);
  const givesBuffers = offers(disk, "ReadFileAsArrayBuffer");
  if (!disk || !environment || !(givesBuffers || offers(disk, "readAsBinaryString"))) return null;
  if (!offers(disk, "writeAsBinaryString")) return null;
  return {
    async use(work) {
      count++;
      const folder = environment.GetTempPath().replace(/\\/g, "/").replace(/\/$/, "");
      const path = `${folder}/jibiao-${Date.now()}-${count}.xlsx`;
      try {
        return await work(path);
      } finally {
        attempt(() => void disk.Remove?.(path));
      }
    },
    read(path) {
      const buffer = givesBuffers ? disk.ReadFileAsArrayBuffer?.(path) : undefined;
      if (buffer) return new Uint8Array(buffer);
      const text = disk.readAsBinaryString?.(path) ?? "";
      return Uint8Array.from(text, (character) => character.charCodeAt(0));
    },
    write(path, bytes) {
      let text = "";
      for (let start = 0; start < bytes.length; start += 0x8000) {
        text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
      }
      disk.writeAsBinaryString?.(path, text);
    },
  };
}
