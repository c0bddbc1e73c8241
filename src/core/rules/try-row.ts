import { checkExample } from "./check-example.ts";
import type { ExampleTable } from "./example.ts";
import { messageOf } from "./finding.ts";
import type { Rule, Severity } from "./rule.ts";

/** What a user sees of one finding. */
interface Seen {
  readonly severity: Severity;
  readonly message: string;
  /** The correction's kind and what it writes; `null` where none is offered. */
  readonly fix: readonly [kind: string, ...after: unknown[]] | null;
}

/** For tests: what a rule finds in an example table. */
export function tryExample(rule: Rule, example: ExampleTable): Seen[] {
  return checkExample(example)
    .filter(({ code }) => code === rule.code)
    .map((finding) => ({
      severity: finding.severity,
      message: messageOf(finding),
      fix: finding.fix && [finding.fix.kind, ...finding.fix.edits.map(({ after }) => after)],
    }));
}

/** For tests: what a rule finds in a faultless table with one other row, as `二级 | 三级 | 指标值`. */
export function tryRow(rule: Rule, row: string, columns: Readonly<Record<string, string>> = {}): Seen[] {
  const [level2 = "", name = "", target = ""] = row.split("|").map((text) => text.trim());
  const level1 = /满意/.test(level2) ? "满意度指标" : /效益|影响/.test(level2) ? "效益指标" : "产出指标";
  return tryExample(rule, {
    标题: "2022年度项目绩效目标表",
    rows: [`${level1} | ${level2} | ${name} | 指标的含义 | ${target} | 其他标准`],
    columns: Object.fromEntries(
      Object.entries(columns).map(([label, text]) => [label, ["", "", "", "", "", text]]),
    ),
  });
}
