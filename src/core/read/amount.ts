import { type AmountUnit, convertAmount } from "../model/amount-unit.ts";
import { decimalOf } from "../model/decimal.ts";
import { compact } from "../model/half-width.ts";
import { plainDigits } from "../target/number.ts";
import type { AmountField, Field } from "./table.ts";

const written =
  /^(?:人民币)?[¥￥]?([+-]?[\d,]+(?:\.\d+)?)(亿元?|万元?|千元?|元)?整?((?:\([^()]*\))*[*※①-⑳]?)$/;
const remarkSign = /[(（*＊※①-⑳]/;
/** （万元） says the unit again. */
const unitAlone = /^(?:\([百千万亿]*元\))?$/;
const units: Record<string, AmountUnit> = {
  亿: "亿元",
  亿元: "亿元",
  万: "万元",
  万元: "万元",
  千: "千元",
  千元: "千元",
  元: "元",
};

/**
 * Money as a cell states it: 2.00, 1,425.00元, ¥2万, 854万（其中…400万元）, 3.00①. It is converted into the table's unit
 * where the cell, or its label, names another one.
 */
export function readAmount(field: Field, unit: AmountUnit | null, labelUnit: AmountUnit | null): AmountField {
  const [, number, cellUnit] = written.exec(compact(field.text)) ?? [];
  const digits = number === undefined ? null : plainDigits(number);
  // A field spread first would cost ten times as much: engines then add each property the slow way.
  if (digits === null) return { amount: null, ownUnit: null, ...field };
  const ownUnit = cellUnit !== undefined ? (units[cellUnit] ?? null) : labelUnit === unit ? null : labelUnit;
  const amount = decimalOf(digits);
  return { amount: ownUnit && unit ? convertAmount(amount, ownUnit, unit) : amount, ownUnit, ...field };
}

/** Whether a text states money and nothing else but a remark. */
export function isAmount(text: string): boolean {
  const number = written.exec(compact(text))?.[1];
  return number !== undefined && plainDigits(number) !== null;
}

/** What a cell says after its amount, half-width: (其中:财政资金400万元), ①; "" where it says no more. */
export function remarkOfAmount(text: string): string {
  if (!remarkSign.test(text)) return "";
  const remark = written.exec(compact(text))?.[3] ?? "";
  return unitAlone.test(remark) ? "" : remark;
}
