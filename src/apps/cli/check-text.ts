import { styleText } from "node:util";
import type { Report } from "../../core/model/report.ts";
import type { Severity } from "../../core/rules/rule.ts";
import { fixWords, severityWords } from "../../core/rules/words.ts";
import { showValue } from "./show-value.ts";

type ReportWorkbook = Report["workbooks"][number];
type ReportFinding = ReportWorkbook["findings"][number];
type ReportFix = NonNullable<ReportFinding["fix"]>;

const gravest: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
const colours = { error: "red", warning: "yellow", info: "cyan" } as const;
const longestCode = 6;

/** A report for people: file by file and table by table, a line a finding, the gravest first, and a summary. */
export function checkText(report: Report, coloured: boolean): string {
  const paint: Paint = (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text);
  const lines = report.workbooks.flatMap(({ file, tables, findings }) => [
    paint("bold", file),
    ...tables.flatMap((table) => [
      `  ${tableName(table)}`,
      ...(table.findings.length > 0 ? findingLines(table.findings, paint) : ["    没有问题"]),
    ]),
    ...(findings.length > 0 ? ["  各表之间和部门整体绩效目标", ...findingLines(findings, paint)] : []),
    "",
  ]);
  return [...lines, summary(report), ""].join("\n");
}

type Paint = (style: "bold" | (typeof colours)[Severity], text: string) => string;

function tableName({ sheet, range, profile, project }: ReportWorkbook["tables"][number]): string {
  return `${project.projectName ?? project.title ?? "（未填项目名称）"}（${sheet}!${range}，${profile} 版指标体系）`;
}

function findingLines(findings: readonly ReportFinding[], paint: Paint): string[] {
  const places = findings.map(({ sheet, cell }) => (sheet && cell ? `${sheet}!${cell}` : (sheet ?? "")));
  const width = places.reduce((widest, { length }) => Math.max(widest, length), 0);
  return findings
    .map((finding, index) => ({ finding, place: (places[index] ?? "").padEnd(width) }))
    .sort((one, other) => gravest[one.finding.severity] - gravest[other.finding.severity])
    .flatMap(({ finding, place }) => {
      const { severity, code, message, fix } = finding;
      const head = `${paint(colours[severity], severityWords[severity])} ${place} ${code.padEnd(longestCode)}`;
      return [`    ${head} ${message}`, ...(fix ? [`         → ${fixText(fix, finding)}`] : [])];
    });
}

function fixText({ kind, edits }: ReportFix, { sheet, cell }: ReportFinding): string {
  const changes = edits.map((edit) => {
    const place = edit.sheet === sheet && edit.cell === cell ? "" : `${edit.sheet}!${edit.cell} `;
    return `${place}改为 ${showValue(edit.after)}`;
  });
  return `${changes.join("，")}（${fixWords[kind]}）`;
}

function summary({ workbooks, summary: { tables, errors, warnings, infos } }: Report): string {
  const fixes = workbooks
    .flatMap((workbook) => [...workbook.tables.flatMap((table) => table.findings), ...workbook.findings])
    .flatMap(({ fix }) => fix ?? []);
  const count = (kind: ReportFix["kind"]) => fixes.filter((fix) => fix.kind === kind).length;
  return [
    `${workbooks.length} 个文件，${tables} 张项目绩效目标表：${errors} 个错误，${warnings} 个警告，${infos} 个提示。`,
    ...(count("safe") > 0 ? [`其中 ${count("safe")} 个可用 jibiao fix 批量修正。`] : []),
    ...(count("ask") > 0
      ? [`其中 ${count("ask")} 个有修正建议，确认后可用 jibiao fix --ask-too 采用。`]
      : []),
  ].join("\n");
}
