import { canonicalClass } from "../model/class-name.ts";
import type { TargetTable } from "../read/table.ts";
import type { Finding } from "../rules/finding.ts";
import type { IndicatorLibrary } from "./library.ts";
import { type Need, type Suggestion, suggest } from "./suggest.ts";

/**
 * Indicators for what a finding says is missing: a class (CMP-1 to CMP-4), or the 三级指标 of a row (CMP-7, CMP-8).
 * None for other findings.
 */
export function suggestionsFor(
  finding: Finding,
  table: TargetTable,
  library: IndicatorLibrary,
  limit: number,
): Suggestion[] {
  const wanted = missingClass(finding) ?? rowClass(finding, table);
  return wanted ? suggest(library, needOf(table, wanted.level1, wanted.level2), limit) : [];
}

/** What a table needs an indicator of a class for. */
export function needOf(table: TargetTable, level1: string, level2: string): Need {
  const texts = [table.projectName, table.purpose, table.goal];
  return {
    level1,
    level2,
    words: texts.map((field) => field?.text ?? "").join(" "),
    existing: table.indicators.map(({ name }) => name.text),
  };
}

type WantedClass = Pick<Need, "level1" | "level2">;

function missingClass({ code, params }: Finding): WantedClass | null {
  const missing = String(params["missing"] ?? "");
  switch (code) {
    case "CMP-1":
      return { level1: missing, level2: "" };
    case "CMP-2":
      return { level1: "成本指标", level2: "" };
    case "CMP-3":
      return { level1: "满意度指标", level2: "服务对象满意度指标" };
    case "CMP-4":
      return { level1: "产出指标", level2: missing };
    default:
      return null;
  }
}

/** The class of the row whose 三级指标 the finding is at. */
function rowClass({ code, at }: Finding, { indicators }: TargetTable): WantedClass | null {
  if (!at || (code !== "CMP-7" && code !== "CMP-8")) return null;
  const row = indicators.find(({ name }) => name.row === at.row && name.column === at.column);
  const level2 = row && canonicalClass(row.level2.text);
  return level2 ? { level1: row.level1.text, level2 } : null;
}
