const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Thousands, hundreds, tens with ones, or ones after 零: 一百二, which may be 120, is none. */
const numeral =
  /^(?:([一二两三四五六七八九])千零?)?(?:([一二两三四五六七八九])百)?(?:零?([一二三四五六七八九]?十)([一二三四五六七八九])?|零([一二三四五六七八九]))?$/;
const withFraction = /^(.+)点([零一二三四五六七八九]+)$/;

/**
 * The plain digits of a Chinese numeral below 10,000: 三 is 3, 十二 12, 九十五点五 95.5. `null` for anything else,
 * such as 三四 (three or four) and 一百二.
 */
export function chineseNumeralDigits(text: string): string | null {
  const [, whole, fraction] = withFraction.exec(text) ?? [];
  if (whole && fraction) {
    const integer = wholeNumber(whole);
    return integer === null ? null : `${integer}.${[...fraction].map(digitOf).join("")}`;
  }
  const integer = wholeNumber(text);
  return integer === null ? null : String(integer);
}

function wholeNumber(text: string): number | null {
  if (text.length === 1 && (digits[text] || text === "零")) return digitOf(text);
  const found = numeral.exec(text);
  if (!found || text === "") return null;
  const [, thousands = "", hundreds = "", tens = "", ones = "", lone = ""] = found;
  const ten = tens === "十" ? 1 : digitOf(tens.charAt(0));
  return digitOf(thousands) * 1000 + digitOf(hundreds) * 100 + ten * 10 + digitOf(ones) + digitOf(lone);
}

function digitOf(character: string): number {
  return digits[character] ?? 0;
}
