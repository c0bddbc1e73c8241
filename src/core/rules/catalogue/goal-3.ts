import { withoutNumbering } from "../evidence/numbering.ts";
import { measures2015 } from "../guidance.ts";
import { at, defineRule } from "../rule.ts";

export const goal3 = defineRule({
  code: "GOAL-3",
  severity: "info",
  title: "绩效目标含有数字或日期",
  rationale: "没有数量和时间的目标到年底无从对照。",
  source: measures2015,
  message: () => "绩效目标中没有数字或日期，应写明做多少、做到什么程度或何时完成",
  table({ sheet, goal }, report) {
    if (!goal || goal.text === "" || figure.test(withoutNumbering(goal.text))) return;
    report({ at: at({ sheet }, goal), params: {} });
  },
  examples: {
    valid: {},
    invalid: { 绩效目标: "1.完成征兵任务，保证新兵质量。" },
  },
});

/** Chinese numerals count from two on and before a unit: 一 stands in too many other words. */
const figure =
  /[\d０-９]|百分之|[二三四五六七八九十百千万两](?:次|个|名|人|项|场|期|户|台|套|公里|月底|成|倍)/;
