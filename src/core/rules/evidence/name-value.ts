import { halfWidth } from "../../model/half-width.ts";

// A cell holds up to 32,767 characters. So a run of digits or of operators is read from its start only, and what repeats
// within a unit is counted: the time grows with the length of a name, not with its square.
const digits = String.raw`(?<!\d)(?<!\d[,.])\d+(?:[,.]\d+)*`;
const percentage = String.raw`百分之[一二三四五六七八九十百\d.]+`;
const number = `(?:${percentage}|${digits})`;
const unit =
  "(?:[百千万亿]{0,3}元|[百千万]?(?:人次|人|名|户次|户|次|个月|个|亩|公里|千米|平方米|立方米|米|吨|公斤|件|份|套|台|辆|场|天|小时|篇|条|项|处|座|株|头|只|家|所)|%|‰)(?:/[^/，。、]{1,3}){0,3}";
const operator =
  "(?:(?<![≥≤≧≦<>=])[≥≤≧≦<>=]+|(?:大于|小于)(?:等于)?|不(?:低于|少于|小于|高于|多于|超过|大于)|至少|达到?)";
const bounds = "(?:及?以[上内下]|左右)?";

/** Half-width text in; in this order, so that the longest expression is taken. 65岁 tells who is meant, not how many. */
const values = [
  new RegExp(`${operator}\\s*${number}(?!\\s*周?岁)\\s*${unit}?${bounds}`),
  new RegExp(`(?:${digits}\\s*[%‰]|${percentage})${bounds}`),
  new RegExp(`第?${number}\\s*${unit}${bounds}[)）]?$`),
  /(?<![≥≤≧≦<>=])[≥≤≧≦<>=]+$/,
];

/** The part of a 三级指标 that belongs into its 指标值, and what remains of the name without it. */
interface NameValue {
  readonly value: string;
  /** `null` where no name remains. */
  readonly name: string | null;
}

const canHoldValue = /[\d０-９≥≤≧≦<>=＜＞＝]|百分之/;

/** Finds a value, operator or unit inside a name; 2022年征兵次数, 11个村道路维护 and 第3次普查 hold none. */
export function valueInName(name: string): NameValue | null {
  if (!canHoldValue.test(name)) return null;
  const text = halfWidth(name);
  for (const pattern of values) {
    const match = pattern.exec(text);
    if (!match || match[0].startsWith("第")) continue;
    const value = name.slice(match.index, match.index + match[0].length);
    return { value, name: remaining(name.slice(0, match.index), name.slice(match.index + value.length)) };
  }
  return null;
}

function remaining(before: string, after: string): string | null {
  const head = before.replace(/(?<![\s(（:：,，、])[\s(（:：,，、]+$/, "").replace(/([^行作])为$/, "$1");
  const tail = after.replace(/^[\s)）:：,，、的]+/, "");
  return /[\u4e00-\u9fff]{2}/.test(head + tail) ? head + tail : null;
}
