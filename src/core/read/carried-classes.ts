import type { IndicatorCells } from "./indicator-cells.ts";
import type { VisibleCells } from "./indicator-content.ts";
import type { Field } from "./table.ts";

/** 一级 and 二级指标 of row after row, carried down over merged and blank cells. Rows come top to bottom. */
export class CarriedClasses {
  #level1: Field | null = null;
  #level2: Field | null = null;

  constructor(readonly indicators: IndicatorCells) {}

  /**
   * The classes of a row whose visible cells are given. 一级 goes on until the next one; 二级 goes on within it where
   * its cell is merged with the one above, or where it is blank while the row has a 三级指标.
   */
  next(row: number, own: VisibleCells): { level1: Field; level2: Field } {
    const level1 = this.#written(row, "level1", own) ?? this.#level1 ?? this.indicators.blank(row, "level1");
    const isSameGroup = this.#level1 !== null && isSameCell(level1, this.#level1);
    const carried = isSameGroup && own.has("name") ? this.#level2 : null;
    const level2 = this.#written(row, "level2", own) ?? carried ?? this.indicators.blank(row, "level2");
    this.#level1 = level1.text === "" ? null : level1;
    this.#level2 = level2.text === "" ? null : level2;
    return { level1, level2 };
  }

  /** Whether a class merged downwards reaches a row. */
  reaches(row: number): boolean {
    return (["level1", "level2"] as const).some(
      (label) => this.indicators.mergedFromAbove(row, label) !== null,
    );
  }

  #written(row: number, label: "level1" | "level2", own: VisibleCells): Field | null {
    const cell = own.get(label);
    return cell ? this.indicators.field(row, label, cell) : this.indicators.mergedFromAbove(row, label);
  }
}

function isSameCell(one: Field, other: Field): boolean {
  return one.row === other.row && one.column === other.column;
}
