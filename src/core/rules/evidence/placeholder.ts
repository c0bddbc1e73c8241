import { halfWidth } from "../../model/half-width.ts";
import type { IndicatorRow } from "../../read/table.ts";

const whole = /^(?:[*×_\s]+|[Xx]{2,}|(?:…|\.{3})[….]*|(?:指标|目标)\s*(?:\d+\s*)?[:：]?)$/;
/** Left in a form to be filled in: `**`, XX and ×× that are no part of a Latin word, and a line to write on. */
const inside = /\*{2,}|×{2,}|_{2,}|(?:^|[^A-Za-z])(X{2,}|x{2,})(?![A-Za-z])/;
/** The mark of a footnote after a word or a unit: 征兵次数*, ≥4次*; but 不少于* lacks its number. */
const footnoteStar = /(?<=[\u4e00-\u9fff])(?<![于到为过达约共第计有])\*$/;
/** A single `*` stands for a number to come, unless it multiplies or marks what stands before it. */
const star = /(?:^|[^\d%)*])(\*)(?!\s*[\d*])/;
const lineOfDots = /(?:^|\n)[^\S\n]*((?:…|\.{3})[….]*)[^\S\n]*(?:\n|$)/;
/** The form's hint how much to write: （100字以内）, 100字以内, 请概述项目目标，100字以内. */
const lengthHint =
  /[(【[][^()【】[\]]{0,20}\d字(?:以内|以下|左右)|^(?:(?:请|简要|简述|概述|描述|填写|限|控制在)[^\n]{0,40}?)?\d+字(?:以内|以下|左右)。?$/;

/** Without one of these a text holds no placeholder; most have none and are spared the rest. */
const suspicious = /[*＊×XxＸｘ_＿…字]|\.\.\.|^\s*[指目]标/;

/** Whether a text is nothing but a placeholder that was never filled in. */
export function isPlaceholder(text: string): boolean {
  return suspicious.test(text) && whole.test(halfWidth(text).trim());
}

/** Whether an indicator row holds placeholders only, as the …… below a form's examples do. */
export function isPlaceholderRow({ name, description, target, basis }: IndicatorRow): boolean {
  return (
    isPlaceholder(name.text) &&
    [description, target, basis].every((field) => !field || field.text === "" || isPlaceholder(field.text))
  );
}

/** The first placeholder left in a text, `null` when there is none. An … that ends a sentence is none. */
export function placeholderIn(text: string): string | null {
  if (!suspicious.test(text)) return null;
  const written = halfWidth(text).trim();
  if (whole.test(written)) return written;
  const plain = written.replace(footnoteStar, "");
  for (const pattern of [inside, star, lineOfDots, lengthHint]) {
    const match = pattern.exec(plain);
    if (match) return (match[1] ?? match[0]).replace(/^[(【[]/, "");
  }
  return null;
}
