import { compact } from "../model/half-width.ts";

const longest = 10;
const ending =
  /(?::|负责人|联系人|经办人|电话|属性|类型|类别|性质|级次|来源|方式|期限|日期|时间|处室|科室|地点|状态)$/;

/** Whether a text reads like a label that no layout knows: 项目负责人, 项目属性, 实施期限：. */
export function looksLikeLabel(text: string): boolean {
  const short = compact(text);
  return short.length <= longest && ending.test(short);
}
