import { decimalOf } from "../model/decimal.ts";
import { isCalendarYear } from "./calendar.ts";
import { chineseNumeralDigits } from "./chinese-numeral.ts";
import { digitsPattern, plainDigits } from "./number.ts";
import type { Operator, Target } from "./target.ts";
import { readUnit } from "./unit.ts";

const inDigits = new RegExp(`^(${digitsPattern})(?![\\d,.])(.*)$`);
const share = /^(百|千)(?:分之([^+-].*)|分百)$/;
const tenths = /^(\d+(?:\.\d+)?|[一二两三四五六七八九])成$/;
/** Only before a word that can be nothing but counted: 十分 is "very", 一次性 "once and for all", 三期 the third. */
const inChinese =
  /^([零一二两三四五六七八九十百千点]+)((?:个(?:月|工作日)?|次|人次?|名|件|项|场次?|份|台|套|户|家|所|处|座|条|篇|辆|册|天|周|年|小时|工作日|万?元|倍|亩|吨|公里|平方米|株|棵)(?:\/(?:[次人年月天户个件场]|季度))*)$/;

/** One number with its unit and the operator that stood around it: 95%, 百分之九十五, 九成, 三次; else `null`. */
export function parseAmount(operator: Operator | null, text: string): Target | null {
  const [, number, unit = ""] = inDigits.exec(text) ?? [];
  if (number && unit !== "成") return amount(operator, plainDigits(number), readUnit(unit));
  const [, whole, part = "百"] = share.exec(text) ?? [];
  if (whole) return amount(operator, part === "百" ? "100" : plainDigits(part), whole === "百" ? "%" : "‰");
  const tenth = tenths.exec(text)?.[1];
  if (tenth) return amount(operator, tenfold(plainDigits(tenth)), "%");
  const [, numeral, counted] = inChinese.exec(text) ?? [];
  return numeral && counted ? amount(operator, chineseNumeralDigits(numeral), counted) : null;
}

/** Nine tenths in hundredths; more than ten tenths is no share. */
function tenfold(digits: string | null): string | null {
  if (digits === null || decimalOf(digits).gt(10)) return null;
  return decimalOf(digits).times(10).toFixed();
}

/** 2022.12 by itself is a month as likely as a number. */
const yearAndMonth = /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/;

function amount(operator: Operator | null, digits: string | null, unit: string | null): Target | null {
  if (digits === null || unit === null || isCalendarYear(digits, unit)) return null;
  if (operator === null && unit === "" && yearAndMonth.test(digits)) return null;
  return {
    meaning: { kind: "quantity", operator, number: decimalOf(digits), unit },
    canonical: (operator ?? "") + digits + unit,
  };
}
