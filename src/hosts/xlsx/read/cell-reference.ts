import { type Address, lastColumn, lastRow } from "../../../core/grid/address.ts";

/** The column of `B5`; `undefined` when it names none that a worksheet has. Reads no further than the letters. */
export function columnOf(reference: string): number | undefined {
  let column = 0;
  for (let index = 0; index < reference.length && column <= lastColumn; index++) {
    const letter = (reference.charCodeAt(index) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column >= 1 && column <= lastColumn ? column : undefined;
}

/** `B5` as an address; `undefined` when a worksheet has no such cell. */
export function addressOf(reference: string): Address | undefined {
  const column = columnOf(reference);
  if (column === undefined) return undefined;
  const letters = column > 702 ? 3 : column > 26 ? 2 : 1;
  const row = Number(reference.slice(letters));
  return Number.isInteger(row) && row >= 1 && row <= lastRow ? { row, column } : undefined;
}
