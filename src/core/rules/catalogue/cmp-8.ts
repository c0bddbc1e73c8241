import type { Field, TargetTable } from "../../read/table.ts";
import { isPlaceholderRow, placeholderIn } from "../evidence/placeholder.ts";
import { quote } from "../evidence/quote.ts";
import { at, defineRule } from "../rule.ts";

export const cmp8 = defineRule<{ text: string; placeholder: string; row: number }>({
  code: "CMP-8",
  severity: "error",
  title: "没有遗留未填的占位符",
  rationale: "* XX …… 和“100字以内”是模板留给人填写的位置，留在表中说明内容没有填完。",
  source: "填报惯例",
  message: ({ text, placeholder, row }) => {
    if (row !== 0) return `这一行只有“${placeholder}”，是模板留下的空行，应换成实际内容，或删去这一行`;
    const where = text === placeholder ? "内容" : quote(text);
    return `${where}中有未填的占位符“${placeholder}”，应换成实际内容`;
  },
  table(table, report) {
    for (const field of writtenFields(table)) {
      const placeholder = field && placeholderIn(field.text);
      if (placeholder) report({ at: at(table, field), params: { text: field.text, placeholder, row: 0 } });
    }
    for (const row of table.indicators) {
      const placeholder = isPlaceholderRow(row) ? placeholderIn(row.name.text) : null;
      if (placeholder) {
        report({ at: at(table, row.name), params: { text: row.name.text, placeholder, row: row.row } });
      }
    }
  },
  examples: {
    valid: { 资金用途: "用于宣传、体检、政审……各项征兵支出" },
    invalid: { 绩效目标: "1.完成全年XX次征兵任务，新兵合格率不低于95%。" },
  },
});

/** Amounts, percentages and class names have rules of their own. */
function writtenFields(table: TargetTable): (Field | null)[] {
  const { title, budgetUnit, projectCode, projectName, purpose, goal } = table;
  const fields: (Field | null)[] = [title, budgetUnit, projectCode, projectName, purpose, goal];
  for (const row of table.indicators) {
    if (isPlaceholderRow(row)) continue;
    const { name, description, target, basis } = row;
    fields.push(name, description);
    // A hint before a whole value goes with the value's spelling, VAL-1.
    if (target.target.canonical === null) fields.push(target);
    fields.push(basis);
  }
  return fields;
}
