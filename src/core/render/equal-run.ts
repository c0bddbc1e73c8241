import type { Range } from "../grid/address.ts";
import type { PlannedCell } from "./plan.ts";

/** The cells of one column, of which equal neighbours become one area. */
export class EqualRun {
  readonly areas: Range[] = [];
  #value: PlannedCell["value"] = null;

  /** Takes the next cell; says whether it only goes on the area before it, and shows nothing itself. */
  add(value: PlannedCell["value"], area: Range): boolean {
    const before = this.areas.at(-1);
    const goesOn = before !== undefined && value !== null && value === this.#value;
    if (goesOn) this.areas[this.areas.length - 1] = { ...before, bottom: area.bottom };
    else this.areas.push(area);
    this.#value = value;
    return goesOn;
  }
}
