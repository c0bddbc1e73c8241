import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What LibreOffice makes of a file in another format; `null`, said aloud, where it is not installed. */
export function convertWithLibreOffice(bytes: Uint8Array, from: string, to: string): Uint8Array | null {
  const folder = mkdtempSync(join(tmpdir(), "jibiao-"));
  try {
    const file = join(folder, `file.${from}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      to,
      "--outdir",
      join(folder, "out"),
      file,
    ]);
    return readFileSync(join(folder, "out", `file.${to}`));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    console.warn("LibreOffice (soffice) is missing: what it makes of a workbook was not tested.");
    return null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
