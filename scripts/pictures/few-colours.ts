import { inflateSync } from "node:zlib";
import { encodePalettePng } from "../icons/png.ts";

const mostColours = 256;

/** The same picture as a PNG with a palette, several times smaller: its most frequent colours stand for the others. */
export function withFewColours(png: Uint8Array): Uint8Array {
  const { width, height, pixels } = decodePng(Buffer.from(png));
  const dots = Array.from({ length: width * height }, (_, dot) => pixels.readUIntBE(dot * 3, 3));
  const counts = new Map<number, number>();
  for (const colour of dots) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byFrequency = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = byFrequency.slice(0, mostColours);
  const indexes = new Map(byFrequency.map((colour, index) => [colour, index]));
  for (const colour of byFrequency.slice(mostColours)) indexes.set(colour, nearestOf(palette, colour));
  return encodePalettePng(
    Uint8Array.from(dots, (colour) => indexes.get(colour) ?? 0),
    width,
    palette,
  );
}

/** The index of the colour that differs least in red, green and blue. */
function nearestOf(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Reads a PNG of 8-bit RGB or grey dots that is not interlaced, as browsers and pdftoppm write them. */
function decodePng(png: Buffer): { width: number; height: number; pixels: Buffer } {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const size = kind === 2 ? 3 : 1;
  if (png[24] !== 8 || (kind !== 2 && kind !== 0)) throw new Error("Only PNGs of 8-bit RGB or grey are read");
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const raw = unfiltered(inflateSync(Buffer.concat(data)), width * size, height, size);
  const pixels = size === 3 ? raw : Buffer.from([...raw].flatMap((shade) => [shade, shade, shade]));
  return { width, height, pixels };
}

/** Each line of a PNG begins with how its bytes are told from those left of (a), above (b) and left above (c) them. */
function unfiltered(lines: Buffer, row: number, height: number, size: number): Buffer {
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const at = y * row + x;
      const a = x >= size ? (out[at - size] ?? 0) : 0;
      const b = y > 0 ? (out[at - row] ?? 0) : 0;
      const c = x >= size && y > 0 ? (out[at - row - size] ?? 0) : 0;
      const guess = [0, a, b, (a + b) >> 1, nearest(a, b, c)][filter ?? 0] ?? 0;
      out[at] = (lines[y * (row + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

/** Paeth's predictor. */
function nearest(a: number, b: number, c: number): number {
  const [da, db, dc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (da <= db && da <= dc) return a;
  return db <= dc ? b : c;
}
