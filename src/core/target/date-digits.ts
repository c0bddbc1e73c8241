import { chineseNumeralDigits } from "./chinese-numeral.ts";

const fullDate = /((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})[日号]?(?![\d./])/g;
const yearMonth = /^((?:19|20)\d\d)[-/](\d{1,2})(?![\d年月])/;
const chineseYear = /[〇零一二三四五六七八九]{4}(?=年)/g;
const chineseDay = /[一二三四五六七八九十]{1,3}(?=[月日号])/g;
const yearDigits = "零一二三四五六七八九";

/** Every date in a text as digits with 年, 月 and 日: 2022-12-31, 2022.12.31 and 二〇二二年十二月三十一日 alike. */
export function withDateDigits(text: string): string {
  return text
    .replace(fullDate, "$1年$3月$4日")
    .replace(yearMonth, "$1年$2月")
    .replace(chineseYear, (year) =>
      [...year.replaceAll("〇", "零")].map((digit) => yearDigits.indexOf(digit)).join(""),
    )
    .replace(chineseDay, (day) => chineseNumeralDigits(day) ?? day);
}
