import type { Address } from "../grid/address.ts";
import { compileTemplate } from "../template/compile.ts";
import { labelOf } from "../template/labels.ts";
import { isLedger, type LabelledField, labelledFields } from "../template/layout-of.ts";
import type { Template } from "../template/template.ts";
import { mistypedPlaceholders } from "./full-width-braces.ts";
import { isKnownPlaceholder, knownPlaceholders, likelyPlaceholder } from "./known-placeholders.ts";
import { readBack } from "./read-back.ts";

/** What is missing in a template, or can be taken in two ways. With an error it cannot be used. */
export interface TemplateProblem {
  readonly severity: "error" | "warning";
  /** The template's cell; `null` for what is nowhere. */
  readonly at: Address | null;
  /** A Chinese sentence without its full stop. */
  readonly message: string;
}

/** Without these no table can be recognised or checked. */
const required = ["projectName", "budget", "indicator.level1", "indicator.level2", "indicator.name"];
const advised = ["projectCode", "budgetUnit", "goal"];

/** Checks a template as its author needs it: each placeholder, each label, and a sample written and read again. */
export function checkTemplate(template: Template): TemplateProblem[] {
  const fields = labelledFields(template);
  const problems = [
    ...unknownPlaceholders(template),
    ...fullWidthBraces(template),
    ...missingPlaceholders(template),
    ...repeatedPlaceholders(fields),
    ...unclearLabels(fields),
  ];
  return problems.some(({ severity }) => severity === "error")
    ? problems
    : [...problems, ...differences(template, fields)];
}

function unknownPlaceholders(template: Template): TemplateProblem[] {
  const cells = compileTemplate(template).blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.flatMap(({ pieces, own }) =>
    pieces.flatMap((piece): TemplateProblem[] => {
      if (!("placeholder" in piece) || isKnownPlaceholder(piece.placeholder)) return [];
      const likely = likelyPlaceholder(piece.placeholder);
      const hint = likely ? `，是否应为 {{${likely}}}` : "，生成时会原样留在表里";
      return [
        { severity: "error", at: own.styleOf, message: `没有 {{${piece.placeholder}}} 这个占位符${hint}` },
      ];
    }),
  );
}

function fullWidthBraces({ rows }: Template): TemplateProblem[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ row, column, value }) =>
      mistypedPlaceholders(String(value ?? "")).map(({ written, meant }): TemplateProblem => {
        const hint = meant ? `应写成 ${meant}` : "请用英文输入法写 {{ 和 }}";
        const message = `“${written}”的花括号是全角的，不会当作占位符，${hint}`;
        return { severity: "error", at: { row, column }, message };
      }),
    ),
  );
}

function missingPlaceholders(template: Template): TemplateProblem[] {
  const { placeholders } = compileTemplate(template);
  const missing = (placeholder: string) => !placeholders.has(placeholder);
  const sentence = (placeholder: string) =>
    `没有 {{${placeholder}}}（${knownPlaceholders[placeholder]}）的位置`;
  const problems: TemplateProblem[] = required
    .filter(missing)
    .map((placeholder) => ({ severity: "error", at: null, message: sentence(placeholder) }));
  if (missing("indicator.target") && missing("indicator.number")) {
    problems.push({ severity: "error", at: null, message: sentence("indicator.target") });
  }
  for (const placeholder of advised.filter(missing)) {
    problems.push({
      severity: "warning",
      at: null,
      message: `${sentence(placeholder)}，生成时这一项会列为未写入`,
    });
  }
  return problems;
}

function repeatedPlaceholders(fields: readonly LabelledField[]): TemplateProblem[] {
  const seen = new Set<string>();
  return fields.flatMap(({ placeholder, at }): TemplateProblem[] => {
    if (!seen.has(placeholder)) {
      seen.add(placeholder);
      return [];
    }
    return [{ severity: "warning", at, message: `{{${placeholder}}} 又出现一次，读表时只认第一处` }];
  });
}

function unclearLabels(fields: readonly LabelledField[]): TemplateProblem[] {
  const labels = new Map<string, string>();
  return fields.flatMap(({ placeholder, field, label, at }): TemplateProblem[] => {
    if (field === "schedule") return [];
    if (label === null) {
      if (placeholder === "budgetUnit" || placeholder === "purpose") return [];
      return [
        { severity: "error", at, message: `{{${placeholder}}} 的左边和上边都没有栏目名称，读表时找不到它` },
      ];
    }
    const usual = labelOf(label);
    if (usual && usual !== field) {
      const meant = knownPlaceholders[usual] ?? knownPlaceholders[`indicator.${usual}`] ?? usual;
      return [{ severity: "error", at, message: `栏目“${label}”通常是${meant}，与 {{${placeholder}}} 不符` }];
    }
    const other = labels.get(label);
    labels.set(label, other ?? field);
    if (other === undefined || other === field) return [];
    return [{ severity: "error", at, message: `栏目“${label}”用了两次，分不清各指什么` }];
  });
}

function differences(template: Template, fields: readonly LabelledField[]): TemplateProblem[] {
  return readBack(template).map(({ placeholder, written, read }) => ({
    severity: "error",
    at: fields.find((field) => field.placeholder === placeholder)?.at ?? null,
    message: `试着写入再读出，{{${placeholder}}} 写的是“${written}”，${read === null ? "没有读到" : `读到“${read}”`}；${advice(template)}`,
  }));
}

function advice(template: Template): string {
  return isLedger(template)
    ? "请让表头各列的名称紧挨着写在占位符的上一行"
    : "请把栏目名称写在占位符左边的单元格里";
}
