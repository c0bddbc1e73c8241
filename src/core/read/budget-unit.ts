import { compact, halfWidth } from "../model/half-width.ts";
import type { Project } from "../model/project.ts";
import type { Field, TargetTable } from "./table.ts";

type BudgetUnitField = NonNullable<TargetTable["budgetUnit"]>;

const codeLast = /^([\s\S]*\S)\s*[[(【]\s*(\d{3,12})\s*[\])】]$/;
const codeFirst = /^[[(【]?\s*(\d{3,12})\s*[\])】]?[\s\-—_:·]*(?!\d|[年月日])([\s\S]*)$/;

/** The budget unit that a cell names, with or without 预算单位： before it. */
export function readBudgetUnit(field: Field): BudgetUnitField {
  const { code, name } = parseBudgetUnit(field.text);
  return { code, name, ...field };
}

/** Takes 480001丰润区欢喜庄乡人民政府本级 apart, its code in brackets or after its name too, with or without 预算单位： before it. */
export function parseBudgetUnit(text: string): Project["budgetUnit"] {
  const colon = /^[^:：\d]{2,10}[:：]\s*/.exec(text)?.[0] ?? "";
  const unit = text.slice(colon.length);
  const found = codeFirst.exec(halfWidth(unit));
  const last = found ? null : codeLast.exec(halfWidth(unit));
  if (last) return { code: last[2] ?? null, name: unit.slice(0, (last[1] ?? "").length).trim() };
  const code = found?.[1] ?? null;
  const name = (found ? unit.slice(unit.length - (found[2] ?? "").length) : unit).trim();
  return { code, name: name === "" ? null : name };
}

/** Whether a text that no label names is a budget unit with its code in front; 2022年 is none. */
export function startsWithUnitCode(text: string): boolean {
  const found = codeFirst.exec(halfWidth(text).trim());
  return found !== null && compact(found[2] ?? "") !== "";
}
