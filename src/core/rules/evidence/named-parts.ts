import { type AmountUnit, convertAmount, isAmountUnit } from "../../model/amount-unit.ts";
import { Decimal } from "../../model/decimal.ts";
import { halfWidth } from "../../model/half-width.ts";

/** A part of the spending that a text names with its money. */
export interface NamedPart {
  readonly name: string;
  readonly amount: Decimal;
}

const money = /(\d[\d,]{0,20}(?:\.\d{1,6})?)\s*(亿元|万元|千元|元)/g;
const list = /其中:?/;
const separator = /[,。;、()\n]/;
const preface = /^(?:\d{1,2}[.．]\s*)?(?:主要)?(?:用于)?/;
/** A rate, an estimate, a sum, another year: with one of these the amounts need not add up to the budget. */
const doubtfulName = /每|均|单价|标准|按|约|近|超|不低于|不高于|以上|去年|\d年|已|原|另|×|\*|总|合计|小计|共/;
const doubtfulSequel = /^\s*(?:[/×*xX每左余多以至~—-]|\(?人均|等)/;
const incomplete = /等|其他|其它|其余|剩余|另|及/;

/**
 * The parts that a purpose text breaks the budget down into, as in `其中办公费1.2万元、培训费0.8万元`; amounts in
 * `unit`, like `budget`. Amounts equal to the budget are the budget named again and left out. `null` unless every
 * other amount clearly belongs to a part and nothing hints at parts without an amount.
 */
export function namedParts(text: string, budget: Decimal, unit: AmountUnit): NamedPart[] | null {
  if (!text.includes("元")) return null;
  const plain = halfWidth(text);
  const [lead = "", ...lists] = plain.split(list);
  if (lists.length > 1) return null;
  const listStart = lists.length === 1 ? lead.length : 0;
  const parts: NamedPart[] = [];
  let end = 0;
  for (const match of plain.matchAll(money)) {
    const between = plain.slice(end, match.index).replace(list, "").split(separator);
    end = match.index + match[0].length;
    const amount = amountOf(match, unit);
    if (amount.eq(budget)) continue;
    const name = (between.pop() ?? "").replace(/:\s*$/, "").trim().replace(preface, "");
    const skipped = parts.length > 0 && between.some((piece) => piece.trim() !== "");
    if (match.index < listStart || skipped || name === "" || doubtfulName.test(name)) return null;
    if (doubtfulSequel.test(plain.slice(end, end + 8))) return null;
    parts.push({ name, amount });
  }
  return parts.length >= 2 && !incomplete.test(plain.slice(end)) ? parts : null;
}

function amountOf([, digits = "", from = ""]: RegExpMatchArray, unit: AmountUnit): Decimal {
  const amount = new Decimal(digits.replaceAll(",", ""));
  return isAmountUnit(from) ? convertAmount(amount, from, unit) : amount;
}
