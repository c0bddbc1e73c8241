import { groupBy } from "../../grid/group-by.ts";
import { isSignature } from "../../read/signature.ts";
import type { Field } from "../../read/table.ts";
import { quote } from "../evidence/quote.ts";
import { at, defineRule } from "../rule.ts";

export const tpl2 = defineRule<{ text: string; count: number }>({
  code: "TPL-2",
  severity: "info",
  title: "表内没有不认识的行或列",
  rationale: "标准表以外的内容不会参与校验和生成，应让填报人知道，而不是悄悄丢掉。",
  source: "填报惯例",
  message: ({ text, count }) =>
    `${quote(text)}${count > 1 ? `等 ${count} 处内容` : ""}不属于标准表的任何栏目，已原样保留而未参与校验，需要申报的应填入标准栏目`,
  table(table, report) {
    const notes = table.notes.filter((note) => !isSignature(note));
    for (const [first, ...others] of lines([...table.unknown, ...notes])) {
      if (first) report({ at: at(table, first), params: { text: first.text, count: others.length + 1 } });
    }
  },
  examples: {
    valid: {},
    invalid: { columns: { 经办人意见: ["同意", "同意"] } },
  },
});

/** The cells of one column together where it has several, the rest row by row. */
function lines(fields: readonly Field[]): Iterable<Field[]> {
  const inColumn = new Map<number, number>();
  for (const { column } of fields) inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
  return groupBy(fields, ({ row, column }) =>
    (inColumn.get(column) ?? 0) > 1 ? `column ${column}` : `row ${row}`,
  ).values();
}
