import { halfWidth } from "../../grid/text.ts";
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
  *table({ sheet, goal, purpose, projectName }) {
    const stated = goal && content(goal.text);
    if (!stated) return;
    for (const [repeated, field] of Object.entries({ 资金用途: purpose, 项目名称: projectName })) {
      if (!field || content(field.text) !== stated) continue;
      yield { at: at({ sheet }, goal), params: { repeated } };
      return;
    }
  },
  examples: {
    valid: {},
    invalid: { 绩效目标: "1.主要用于征兵各项工作各项支出，保障征兵工作顺利开展。" },
  },
});

/** What two texts are compared by: without numbering, white space and punctuation. */
function content(text: string): string {
  return halfWidth(withoutNumbering(text).replace(/[\s\p{P}]+/gu, ""));
}
