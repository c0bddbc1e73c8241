import type { Field } from "../../read/table.ts";
import { textsOfDepartment, textsOfTable } from "../evidence/free-texts.ts";
import { quote } from "../evidence/quote.ts";
import { repeatedSentence } from "../evidence/repeated-sentence.ts";
import { at, defineRule, type Report } from "../rule.ts";

export const coh2 = defineRule<{ sentence: string }>({
  code: "COH-2",
  severity: "warning",
  title: "同一段文字里没有重复的句子",
  rationale: "重复的句子多半是粘贴时多粘了一遍。",
  source: "填报惯例",
  message: ({ sentence }) => `${quote(sentence)}在同一段文字里出现了两次，应删去重复的一句`,
  table(table, report) {
    repetitions(table, textsOfTable(table), report);
  },
  workbook({ departments }, report) {
    for (const department of departments) repetitions(department, textsOfDepartment(department), report);
  },
  examples: {
    valid: { 资金用途: "用于征兵各项支出。保障征兵工作顺利开展。" },
    invalid: { 资金用途: "用于征兵各项支出。保障征兵工作顺利开展。保障征兵工作顺利开展。" },
  },
});

function repetitions(
  place: { readonly sheet: string },
  texts: Iterable<Field>,
  report: Report<{ sentence: string }>,
): void {
  for (const field of texts) {
    const sentence = repeatedSentence(field.text);
    if (sentence !== null) report({ at: at(place, field), params: { sentence } });
  }
}
