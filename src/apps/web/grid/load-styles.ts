import type { SheetStyles } from "./sheet-styles.ts";

/** Reads how a sheet looks, `null` where that cannot be read; the library for it is loaded the first time. */
export async function loadStyles(bytes: Uint8Array, sheet: string): Promise<SheetStyles | null> {
  try {
    const { readStyles } = await import("./read-styles.ts");
    return await readStyles(bytes, sheet);
  } catch {
    // exceljs reads less than Excel does; such a sheet is drawn plain.
    return null;
  }
}
