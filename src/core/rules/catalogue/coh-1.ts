import type { Field } from "../../read/table.ts";
import { textsOfDepartment, textsOfTable } from "../evidence/free-texts.ts";
import { wordsOfOtherKinds } from "../evidence/own-words.ts";
import { sharedUnitKind, type UnitKind, unitKindOf } from "../evidence/unit-kind.ts";
import { at, defineRule, type Report } from "../rule.ts";

type Params = { words: string; kind: UnitKind };

export const coh1 = defineRule<Params>({
  code: "COH-1",
  severity: "warning",
  title: "行文称呼与本单位相符（乡写我乡、全乡，不写我镇、办事处）",
  rationale: "称呼不符是从别的单位复制文本留下的痕迹，公开后最容易被看出来。“乡镇”作为泛称不算。",
  source: "填报惯例",
  message: ({ words, kind }) =>
    `文中写“${words}”，本单位是${kind === "街道" ? "街道办事处" : kind}，应改为${kind === "街道" ? "本街道" : `我${kind}、全${kind}`}等自己的称呼`,
  table(table, report) {
    const kind = unitKindOf(table);
    if (kind) foreignWords(table, textsOfTable(table), kind, report);
  },
  workbook({ tables, departments }, report) {
    const kind = departments.length > 0 ? sharedUnitKind(tables) : null;
    if (!kind) return;
    for (const department of departments) {
      foreignWords(department, textsOfDepartment(department), kind, report);
    }
  },
  examples: {
    valid: { 资金用途: "用于我乡征兵各项支出，服务于乡镇发展" },
    invalid: { 资金用途: "用于我镇征兵各项支出，服务于乡镇发展" },
  },
});

function foreignWords(
  place: { readonly sheet: string },
  texts: Iterable<Field>,
  kind: UnitKind,
  report: Report<Params>,
): void {
  for (const field of texts) {
    const words = wordsOfOtherKinds(field.text, kind);
    if (words.length > 0) report({ at: at(place, field), params: { words: words.join("”“"), kind } });
  }
}
