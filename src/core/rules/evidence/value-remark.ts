import { halfWidth } from "../../model/half-width.ts";
import { parseTarget } from "../../target/parse.ts";

/** A value with something after it that belongs elsewhere: a remark in brackets, or the mark of a footnote. */
export interface RemarkedValue {
  readonly value: string;
  readonly remark: string;
}

const remarked = new RegExp(
  [
    "^([^()[\\]【】①-⑳*※]{1,40}?)\\s*(",
    "[([【](?:(?:其中|含|包括|备?注|说明|附注)[\\s\\S]*|\\d{1,2})[)\\]】]",
    "|[①-⑳※]|(?<=[\\u4e00-\\u9fff%])\\*|备?注\\d{0,2}",
    ")$",
  ].join(""),
);

/**
 * Takes what was added to a 指标值 off it: 854万（其中…400万元） is 854万 and its remark, ≥4次① is ≥4次 and a footnote's
 * mark. `null` where there is none, or what is left is no value.
 */
export function valueRemark(text: string): RemarkedValue | null {
  const [, value = "", remark = ""] = remarked.exec(halfWidth(text).trim()) ?? [];
  if (remark === "" || !/\d/.test(value)) return null;
  const { kind } = parseTarget(value).meaning;
  if (kind !== "quantity" && kind !== "range" && kind !== "deadline") return null;
  const written = text.trim();
  return { value: written.slice(0, value.length), remark: written.slice(written.length - remark.length) };
}
