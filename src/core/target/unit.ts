/** What most values are counted in: accepted without a closer look. */
const usual = new Set(
  "% 次 个 人 件 项 场 份 台 户 天 个月 元 万元 元/人 元/次 元/年 元/人/次 万元/年 万元/月 万元/次".split(
    " ",
  ),
);

/** Whether a unit is one that most values use, canonically written; "" is none. */
export function isUsualUnit(unit: string): boolean {
  return unit === "" || usual.has(unit);
}

const other: ReadonlyMap<string, string> = new Map([
  ["百分比", "%"],
  ["百分号", "%"],
  ["﹪", "%"],
]);

const part = String.raw`(?:[%‰℃°㎡㎥㎞]|[ckdm]?m[23²³]|[A-WYZa-wyzμ]{1,6}|[\u4e00-\u9fff]{1,8}(?:\([\u4e00-\u9fff]{1,4}\))?)`;
const shape = new RegExp(`^(?:${part})?(?:[/·]${part}){0,3}$`);

/**
 * Words after which a text says more than how it counts: a comparison, an approximation, a condition, another number.
 * 成 is a tenth; N月 is a month of the calendar.
 */
const more =
  /^[成月几余多来号每约]|.[起止]$|[每约]$|[不未以于至到达超及或且并和与的其为是在率前后内第之等最底末零一二两三四五六七八九十]|左右|上下|上升|提[高升]|增[长加]|完[成毕工]|优[秀良]/;

/**
 * The one spelling of a unit, as written after a number in half-width text without white space: `元/人/次`, `台（套）`,
 * 百分比 as `%`. "" is no unit; `null` is no unit but more text.
 */
export function readUnit(text: string): string | null {
  if (isUsualUnit(text)) return text;
  const same = other.get(text);
  if (same) return same;
  if (!shape.test(text) || more.test(text)) return null;
  return text.replaceAll("(", "（").replaceAll(")", "）");
}
