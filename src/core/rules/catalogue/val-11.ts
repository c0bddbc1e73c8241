import { type DamageKind, damageOf } from "../evidence/damage.ts";
import { quote } from "../evidence/quote.ts";
import { at, correct, defineRule } from "../rule.ts";

const explanations: Record<DamageKind, string> = {
  "serial-date": "是日期变成的序列号",
  "lost-percent": "缺少百分号",
  "rounded-to-zero": "多半是小数被舍成了零，成本应大于零",
  "date-for-number": "多半是数值被改成了日期",
  "error-value": "是表格程序的错误值",
};

export const val11 = defineRule<{ name: string; stated: string; damage: DamageKind; repaired: string }>({
  code: "VAL-11",
  severity: "error",
  fix: "ask",
  title: "指标值没有被表格程序改坏：日期序列号、丢失的百分号、舍成零的成本",
  rationale: "粘贴或改单元格格式时，日期会变成 44561，95% 会变成 0.95，0.3 会变成 0，填报人往往没有察觉。",
  source: "填报惯例",
  message: ({ name, stated, damage, repaired }) =>
    `${quote(name)}的指标值${quote(stated)}${explanations[damage]}，应${repaired === "" ? "按原意重填" : `为 ${repaired}`}`,
  table(table, report) {
    for (const row of table.indicators) {
      const damage = damageOf(row);
      if (!damage) continue;
      const { kind, repaired } = damage;
      report({
        at: at(table, row.target),
        params: { name: row.name.text, stated: row.target.text, damage: kind, repaired: repaired ?? "" },
        fix: repaired === null ? undefined : correct("ask", table, row.target, repaired),
      });
    }
  },
  examples: {
    valid: {
      rows: ["产出指标 | 时效指标 | 征兵完成时间 | 完成全年征兵的日期 | 2022年12月31日前完成 | 计划标准"],
    },
    invalid: { rows: ["产出指标 | 时效指标 | 征兵完成时间 | 完成全年征兵的日期 | 44926 | 计划标准"] },
  },
});
