import type { Range } from "../../../core/grid/address.ts";
import { tallMerge } from "../../../core/grid/sheet.ts";
import { WorkbookError } from "../workbook-error.ts";
import { addressOf } from "./cell-reference.ts";
import { limits } from "./limits.ts";

/** Collects the `<mergeCell>`s of a sheet. */
export class MergedAreas {
  readonly ranges: Range[] = [];
  #rows = 0;

  add(reference: string): void {
    const colon = reference.indexOf(":");
    const start = addressOf(colon < 0 ? reference : reference.slice(0, colon));
    const end = addressOf(reference.slice(colon + 1));
    if (!start || !end || end.row < start.row || end.column < start.column) {
      throw new WorkbookError("damaged", `a merged area ${reference}`);
    }
    this.#rows += Math.min(end.row - start.row + 1, tallMerge);
    if (this.#rows > limits.mergedRows) throw new WorkbookError("too-large", "merged areas");
    if (start.row === end.row && start.column === end.column) return;
    this.ranges.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  }
}
