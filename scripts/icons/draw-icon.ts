/** A point of the canvas, which is 32 units wide and high whatever the size of the picture. */
type Point = readonly [x: number, y: number];

/** Drawn one over the other; colours are 0xRRGGBB. */
export type Shape =
  | {
      readonly kind: "box";
      readonly from: Point;
      readonly to: Point;
      readonly corner: number;
      readonly colour: number;
    }
  | {
      readonly kind: "line";
      readonly points: readonly Point[];
      readonly width: number;
      readonly colour: number;
    };

const canvas = 32;
/** Samples along each side of a pixel, which make edges smooth. */
const samples = 4;

/** RGBA pixels of a square picture, transparent where nothing is drawn. */
export function drawIcon(shapes: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  const topDown = [...shapes].reverse();
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) pixels.set(pixelAt(topDown, x, y, canvas / size), (y * size + x) * 4);
  }
  return pixels;
}

function pixelAt(topDown: readonly Shape[], x: number, y: number, unit: number): number[] {
  const sum = [0, 0, 0];
  let hits = 0;
  for (let sample = 0; sample < samples * samples; sample++) {
    const px = (x + ((sample % samples) + 0.5) / samples) * unit;
    const py = (y + (Math.floor(sample / samples) + 0.5) / samples) * unit;
    const shape = topDown.find((candidate) => covers(candidate, px, py));
    if (!shape) continue;
    hits++;
    for (const [index, shift] of [16, 8, 0].entries()) {
      sum[index] = (sum[index] ?? 0) + ((shape.colour >> shift) & 255);
    }
  }
  if (hits === 0) return [0, 0, 0, 0];
  return [...sum.map((channel) => Math.round(channel / hits)), Math.round((hits * 255) / samples ** 2)];
}

function covers(shape: Shape, x: number, y: number): boolean {
  if (shape.kind === "line") {
    return shape.points.some((end, index) => {
      const start = shape.points[index - 1];
      return start !== undefined && distance(start, end, x, y) <= shape.width / 2;
    });
  }
  const { from, to, corner } = shape;
  const dx = Math.max(from[0] + corner - x, x - (to[0] - corner), 0);
  const dy = Math.max(from[1] + corner - y, y - (to[1] - corner), 0);
  return corner === 0 ? dx === 0 && dy === 0 : Math.hypot(dx, dy) <= corner;
}

/** From a point to the nearest of a straight line between two others. */
function distance([ax, ay]: Point, [bx, by]: Point, x: number, y: number): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}
