import type { Shape } from "./draw-icon.ts";

/** Ribbon: 16, 32 and 80; the list of add-ins: 32 and 64. */
export const sizes = [16, 32, 64, 80] as const;

const green = 0x0f6c4f;
const pale = 0xe7f3ee;
const white = 0xffffff;
const grey = 0x8a8886;
const red = 0xb10e1c;

/** A sheet with a heading row: what every command works on. */
const sheet: readonly Shape[] = [
  { kind: "box", from: [3, 3], to: [25, 27], corner: 2.5, colour: grey },
  { kind: "box", from: [4.6, 4.6], to: [23.4, 25.4], corner: 1.2, colour: white },
  { kind: "box", from: [4.6, 4.6], to: [23.4, 10], corner: 1.2, colour: pale },
  {
    kind: "line",
    points: [
      [8, 14],
      [20, 14],
    ],
    width: 1.8,
    colour: grey,
  },
  {
    kind: "line",
    points: [
      [8, 19],
      [15, 19],
    ],
    width: 1.8,
    colour: grey,
  },
];

const tick = [
  [0, 4.5],
  [4, 8.5],
  [12, 0],
] as const;

function tickAt(left: number, top: number, width: number, colour: number): Shape {
  return { kind: "line", points: tick.map(([x, y]) => [left + x, top + y] as const), width, colour };
}

/** By file name; the ribbon's pictures stand on light and on dark ground alike. */
export const icons: Readonly<Record<string, readonly Shape[]>> = {
  icon: [
    { kind: "box", from: [1, 1], to: [31, 31], corner: 5, colour: green },
    { kind: "box", from: [7, 6.5], to: [25, 9.5], corner: 1, colour: pale },
    { kind: "box", from: [7, 12], to: [14, 15], corner: 1, colour: pale },
    { kind: "box", from: [16.5, 12], to: [25, 15], corner: 1, colour: pale },
    tickAt(9.5, 17.5, 3, white),
  ],
  check: [...sheet, tickAt(15, 17.5, 6.5, white), tickAt(15, 17.5, 3.6, green)],
  fix: [
    ...sheet,
    {
      kind: "line",
      points: [
        [15, 28],
        [28.5, 14.5],
      ],
      width: 8,
      colour: white,
    },
    {
      kind: "line",
      points: [
        [17.5, 25.5],
        [28, 15],
      ],
      width: 5,
      colour: green,
    },
    {
      kind: "line",
      points: [
        [14.6, 28.4],
        [17.5, 25.5],
      ],
      width: 2,
      colour: red,
    },
  ],
  generate: [
    ...sheet,
    { kind: "box", from: [14, 14], to: [31, 31], corner: 8.5, colour: white },
    { kind: "box", from: [15.5, 15.5], to: [30.5, 30.5], corner: 7.5, colour: green },
    {
      kind: "line",
      points: [
        [19, 23],
        [27, 23],
      ],
      width: 2.2,
      colour: white,
    },
    {
      kind: "line",
      points: [
        [23, 19],
        [23, 27],
      ],
      width: 2.2,
      colour: white,
    },
  ],
};
