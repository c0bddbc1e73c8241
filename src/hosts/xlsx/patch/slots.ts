import type { FoundElement } from "../xml/scan.ts";

/** A row or cell that is wanted: the element found for it, or else where one would have to be inserted. */
export interface Slot {
  readonly number: number;
  found: FoundElement | null;
  insertAt: number;
}

/** The wanted rows of a sheet, or the wanted cells of a row, while its elements pass by in document order. */
export class Slots<T extends Slot> {
  readonly #byNumber: ReadonlyMap<number, T>;
  /** Slots before this one have a place. */
  #placed = 0;

  /** `slots` ascending by number. */
  constructor(readonly slots: readonly T[]) {
    this.#byNumber = new Map(slots.map((slot) => [slot.number, slot]));
  }

  /** An element with this number begins at an offset: what belongs before it gets its place there. */
  meet(number: number, start: number): T | undefined {
    this.#place(start, number);
    return this.#byNumber.get(number);
  }

  /** The elements end at an offset: what is left belongs there. */
  finish(end: number): void {
    this.#place(end, Number.POSITIVE_INFINITY);
  }

  #place(at: number, before: number): void {
    for (let slot = this.slots[this.#placed]; slot && slot.number < before; slot = this.slots[this.#placed]) {
      slot.insertAt = at;
      this.#placed++;
    }
  }
}
