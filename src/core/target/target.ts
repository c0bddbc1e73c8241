import type { Decimal } from "../model/decimal.ts";

export type Operator = "≥" | "≤" | "=" | ">" | "<";

/** `≥95%`, `≤1.29万元/个`, `2次` (no operator), `12个月`. `unit` is "" when none is written; 万元 stays in the unit. */
export interface Quantity {
  readonly kind: "quantity";
  readonly operator: Operator | null;
  readonly number: Decimal;
  readonly unit: string;
}

/** `2-3次`, `80%~90%`. */
export interface QuantityRange {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: string;
}

/**
 * A date by which, or a period in which, something is done: `2022年12月31日前完成`, `每年12月底前`, `2021年9月`.
 * `day` is 31 (30, 28 …) for a month's end written as 底 only when the year and month are known.
 */
export interface Deadline {
  readonly kind: "deadline";
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 每年: holds for every year, so it names none. */
  readonly yearly: boolean;
}

/** `优`, `良`, `好`, `一般` … */
export interface Grade {
  readonly kind: "grade";
  readonly grade: string;
}

/** `有效提升`, `效果明显`, `及时`, `长期` …: words that nothing can be measured against. */
export interface Vague {
  readonly kind: "vague";
  readonly word: string;
}

export interface Blank {
  readonly kind: "blank";
}

/** Not understood: stays exactly as it was written. */
export interface Unknown {
  readonly kind: "unknown";
}

/** What a 指标值 says. */
export type Meaning = Quantity | QuantityRange | Deadline | Grade | Vague | Blank | Unknown;

/** A 指标值: what it says and its one canonical spelling, which is `null` where nothing may be rewritten. */
export interface Target {
  readonly meaning: Meaning;
  readonly canonical: string | null;
}
