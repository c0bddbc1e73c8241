import { halfWidth } from "../../model/half-width.ts";
import { withoutNumbering } from "../evidence/numbering.ts";
import { measures2015 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const goal1 = defineRule<{ repeated: string }>({
  code: "GOAL-1",
  severity: "warning",
  title: "绩效目标不照抄资金用途或项目名称",
  rationale: "资金用途说钱花在哪里，绩效目标说花了钱要达到什么结果，照抄等于没有目标。",
  source: measures2015,
  message: ({ repeated }) => `绩效目标与${repeated}相同，应写明预期的产出和效果`,
  table({ sheet, goal, purpose, projectName }, report) {
    if (!goal) return;
    for (const [repeated, field] of [
      ["资金用途", purpose],
      ["项目名称", projectName],
    ] as const) {
      if (!field || !saysSame(goal.text, field.text)) continue;
      report({ at: at({ sheet }, goal), params: { repeated } });
      return;
    }
  },
  examples: {
    valid: {},
    invalid: { 绩效目标: "1.主要用于征兵各项工作各项支出，保障征兵工作顺利开展。" },
  },
});

/** Whether two texts say something, and the same but for numbering, white space and punctuation. */
function saysSame(one: string, other: string): boolean {
  if (lastCharacter(one) !== lastCharacter(other)) return false;
  const said = content(one);
  return said !== "" && said === content(other);
}

/** The last Chinese character that can be no numbering: most texts that differ do so here. */
const last = /^[\s\S]*(?![一二三四五六七八九十])([\u4e00-\u9fff])/;

function lastCharacter(text: string): string | undefined {
  return last.exec(text)?.[1];
}

function content(text: string): string {
  return halfWidth(withoutNumbering(text).replace(/[\s\p{P}]+/gu, ""));
}
