import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const dotsPerInch = 110;
const margin = 12;

/** The first page of a workbook as LibreOffice prints it, as a PNG cut to what is on it. */
export function printedForm(workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "jibiao-form-"));
  const file = (name: string) => path.join(folder, name);
  const draw = (...options: string[]) =>
    execFileSync("pdftoppm", ["-r", String(dotsPerInch), "-l", "1", "-singlefile", "-gray", ...options]);
  try {
    writeFileSync(file("form.xlsx"), workbook);
    const profile = `-env:UserInstallation=file://${file("profile")}`;
    execFileSync("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      file("form.xlsx"),
    ]);
    draw(file("form.pdf"), file("page"));
    const { left, top, right, bottom } = inkOf(readFileSync(file("page.pgm")));
    const cut = {
      "-x": left - margin,
      "-y": top - margin,
      "-W": right - left + 2 * margin,
      "-H": bottom - top + 2 * margin,
    };
    draw(
      "-png",
      ...Object.entries(cut).flatMap(([option, value]) => [option, String(value)]),
      file("form.pdf"),
      file("cut"),
    );
    return readFileSync(file("cut.png"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is not white in a grey picture: P5, width, height, 255, then a byte a dot. */
function inkOf(picture: Uint8Array): { left: number; top: number; right: number; bottom: number } {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(picture.subarray(0, 40)).toString("latin1"));
  if (!head) throw new Error("pdftoppm gave no grey picture");
  const width = Number(head[1]);
  const ink = { left: width, top: Number(head[2]), right: 0, bottom: 0 };
  picture.subarray(head[0].length).forEach((shade, index) => {
    if (shade > 200) return;
    const [row, column] = [Math.floor(index / width), index % width];
    ink.left = Math.min(ink.left, column);
    ink.right = Math.max(ink.right, column);
    ink.top = Math.min(ink.top, row);
    ink.bottom = Math.max(ink.bottom, row);
  });
  return ink;
}
