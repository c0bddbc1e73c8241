import type { SheetAddress } from "../grid/address.ts";
import { yearsNamed } from "../target/calendar-years.ts";

/** What there is to decide, in the order in which people go about it. */
export const decisionKinds = ["year", "budget", "bound", "name", "code", "date", "text", "formula"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  year: "原表的预算年度",
  budget: "该填的预算数",
  bound: "与预算数有关的上限",
  name: "改名",
  code: "项目编码",
  date: "要核对的日期",
  text: "文中的年份",
  formula: "没有改动的单元格",
};

/** Something that only people can decide about a draft. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly at: SheetAddress | null;
  /** What is there and what has to be decided, in one sentence without a full stop. */
  readonly message: string;
}

/** The years that a text names, as a sentence lists them: 2021、2022; "" where it names none. */
export function yearList(text: string): string {
  return [...new Set(yearsNamed(text).map(({ year }) => year))].join("、");
}
