import { crc32, deflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A square picture of 8-bit RGBA pixels as a PNG file. */
export function encodePng(pixels: Uint8Array, size: number): Buffer {
  return png(linesOf(pixels, size * 4), { width: size, height: size, kind: 6 });
}

/** A picture whose dots are indexes into at most 256 colours, 0xRRGGBB, as a PNG file. */
export function encodePalettePng(dots: Uint8Array, width: number, colours: readonly number[]): Buffer {
  const palette = Buffer.alloc(colours.length * 3);
  colours.forEach((colour, index) => {
    palette.writeUIntBE(colour, index * 3, 3);
  });
  const size = { width, height: dots.length / width, kind: 3 };
  return png(linesOf(dots, width), size, [chunk("PLTE", palette)]);
}

function png(
  lines: Buffer,
  { width, height, kind }: { readonly width: number; readonly height: number; readonly kind: number },
  before: readonly Buffer[] = [],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, kind], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    ...before,
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Each line is told as it is, which a zero before it says. */
function linesOf(bytes: Uint8Array, row: number): Buffer {
  const height = bytes.length / row;
  const lines = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++) lines.set(bytes.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  return lines;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
