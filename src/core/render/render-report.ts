import { formatAddress } from "../grid/address.ts";
import type { CellValue } from "../grid/sheet.ts";
import { decimalOfNumber, formatDecimal } from "../model/decimal.ts";
import { type Finding, messageOf } from "../rules/finding.ts";
import type { Severity } from "../rules/rule.ts";
import { severityWords } from "../rules/words.ts";
import { compileTemplate } from "../template/compile.ts";
import type { Template } from "../template/template.ts";
import type { Bindings } from "./content.ts";
import type { SheetPlan } from "./plan.ts";
import { renderSheet } from "./render-sheet.ts";

/** 校验报告: a row for each finding of the workbook that is written, with a link to its cell. */
export function renderReport(findings: readonly Finding[], template: Template, name: string): SheetPlan {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return renderSheet(name, compileTemplate(template), {
    once: {
      count: findings.length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
    },
    repeated: {
      finding: findings.length > 0 ? findings.map(findingBindings) : [{ "finding.message": "没有发现问题" }],
    },
  }).plan;
}

function findingBindings(finding: Finding, index: number): Bindings {
  const { at, severity, code } = finding;
  return {
    "finding.number": index + 1,
    "finding.severity": severityWords[severity],
    "finding.code": code,
    "finding.sheet": at?.sheet ?? null,
    "finding.cell": at && { value: formatAddress(at), link: at },
    "finding.message": messageOf(finding),
    "finding.fix": fixText(finding),
  };
}

/** `C4：3 → 4`, a line for each cell. */
function fixText({ at, fix }: Finding): string | null {
  if (!fix) return null;
  return fix.edits
    .map(({ sheet, row, column, before, after }) => {
      const place = sheet === at?.sheet ? "" : `${sheet}!`;
      return `${place}${formatAddress({ row, column })}：${valueText(before)} → ${valueText(after)}`;
    })
    .join("\n");
}

function valueText(value: CellValue): string {
  if (value === null || value === "") return "（空白）";
  if (typeof value === "number") return formatDecimal(decimalOfNumber(value));
  if (typeof value === "object") return value.error;
  return String(value);
}
