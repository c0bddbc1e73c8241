import type { Range } from "../grid/address.ts";
import type { PlannedCell } from "./plan.ts";

/** The cells of one column, of which equal neighbours become one area. */
export class EqualRun {
  readonly areas: Range[] = [];
  #value: PlannedCell["value"] = null;

  /**
   * Takes the next cell; says whether it only goes on the area before it, and shows nothing itself. It cannot where a
   * column left of it, whose areas hold this one's, begins anew.
   */
  add(value: PlannedCell["value"], area: Range, mayGoOn: boolean): boolean {
    const before = this.areas[this.areas.length - 1];
    const goesOn = before !== undefined && mayGoOn && value !== null && value === this.#value;
    if (goesOn) this.areas[this.areas.length - 1] = { ...before, bottom: area.bottom };
    else this.areas.push(area);
    this.#value = value;
    return goesOn;
  }
}
