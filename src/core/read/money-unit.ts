import { type AmountUnit, isAmountUnit } from "../model/amount-unit.ts";
import { compact } from "../model/half-width.ts";
import { remembered } from "../model/remembered.ts";

const unitLine =
  /^\(?(?:(?:金额|货币|资金|计价)单位(?::.*)?|单位:?(?:人民币)?[百千万亿]{0,2}(?:人民币|[美欧日港]?元))\)?$/;
/** 项目资金(万元) beside 年度资金总额, in the form of the ministry. */
const fundsHeading =
  /^(?:项目|年度|预算)?(?:资金|预算|经费)(?:总额|情况|来源|申请|安排|构成)*\([千万亿]?元\)$/;
const namedUnit = /(?:^|单位|人民币|[:(])([千万亿]?元)(?:人民币)?\)?$/;

/** Whether a text without white space states the table's money unit, or asks for it: 单位:万元, 金额单位. */
export function isUnitLine(text: string): boolean {
  return text.includes("单位") && unitLine.test(text);
}

/** Whether a text without white space heads the amounts and with them states their unit: 项目资金(万元). */
export function isFundsHeading(text: string): boolean {
  return text.endsWith("元)") && fundsHeading.test(text);
}

/** The money unit that a line or a label ends in: 单位：万元, 预算数（元）, 万元; `null` when there is none known. */
export const moneyUnitIn: (text: string) => AmountUnit | null = remembered((text) => {
  if (!text.includes("元")) return null;
  const unit = namedUnit.exec(compact(text).replace(/:$/, ""))?.[1];
  return unit !== undefined && isAmountUnit(unit) ? unit : null;
});
