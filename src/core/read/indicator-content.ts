import { compact } from "../grid/text.ts";
import { canonicalClass } from "../model/class-name.ts";
import type { IndicatorLabel } from "../template/labels.ts";

/** What is visible in one sheet row under the indicator header, by the label of its column. */
export type IndicatorTexts = ReadonlyMap<IndicatorLabel, string>;

const footer =
  /^(?:[*※]?(?:备注|附注|注\d*[:.、]|说明|填表|填报|制表|经办|审核|审批|联系|负责|单位负责|项目负责|部门负责|财务负责|分管|主管|签字|盖章|日期|合计|小计|总计))/;

/** Whether a row is an indicator's, and not a note, a total or a signature line below or between the indicators. */
export function isIndicator(texts: IndicatorTexts): boolean {
  const ownClass = classText(texts);
  if (ownClass !== "" && footer.test(compact(ownClass))) return false;
  if (texts.has("name") || texts.has("target")) return true;
  return ownClass === "" ? texts.size > 0 : looksLikeClass(ownClass);
}

/**
 * Whether a row that stands apart, after a blank row or a note, is still an indicator: it has a class of the lists, or
 * goes on in the class above with its own name, value and more.
 */
export function isIndicatorApart(texts: IndicatorTexts): boolean {
  if (!isIndicator(texts)) return false;
  const isListed = [texts.get("level1"), texts.get("level2")].some((text) => text && canonicalClass(text));
  if (isListed) return texts.size > 1;
  return classText(texts) === "" && texts.has("name") && texts.has("target") && texts.size > 2;
}

function classText(texts: IndicatorTexts): string {
  return texts.get("level1") ?? texts.get("level2") ?? "";
}

function looksLikeClass(text: string): boolean {
  return canonicalClass(text) !== null || /指标$/.test(compact(text));
}
