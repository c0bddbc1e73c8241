import { daysTo1904 } from "../../core/grid/serial-date.ts";

/**
 * Whether the workbook counts its days from 1904, as those of old Excel for Mac do. No property tells it, but the function
 * DATE counts as the workbook does: it is asked once, along with the first cells that are read.
 */
export class DateSystem {
  #daysBehind: number | undefined;

  get isKnown(): boolean {
    return this.#daysBehind !== undefined;
  }

  /** What is to be added to a date of this workbook for one of the 1900 system. */
  get daysBehind(): number {
    return this.#daysBehind ?? 0;
  }

  /** Asks for it; what comes back takes the answer in after the next sync. */
  load(context: Excel.RequestContext): () => void {
    const firstDay = context.workbook.functions.date(1904, 1, 1);
    firstDay.load("value");
    return () => {
      this.#daysBehind = firstDay.value === 0 ? daysTo1904 : 0;
    };
  }

  /** For an Excel that does not answer: nearly all workbooks count from 1900. */
  suppose1900(): void {
    this.#daysBehind = 0;
  }
}
