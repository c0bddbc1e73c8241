import { allFindings } from "../../core/checked-workbook.ts";
import type { SheetAddress } from "../../core/grid/address.ts";
import type { Severity } from "../../core/rules/rule.ts";
import { faultSentence } from "../../pane/session/fault-sentences.ts";
import type { Outcome, Workbench } from "../../workbench/workbench.ts";

/** Does its work on the sheet in front of the user; gives what is to be said where the sheet itself does not show it. */
export type RibbonCommand = (workbench: Workbench) => Promise<string | null>;

const worstFirst: readonly Severity[] = ["error", "warning", "info"];

/** 校验: marks the cells with findings and selects the first of the worst. */
const checkSheet: RibbonCommand = async (workbench) => {
  const { workbook, activeSheet } = await workbench.check("active");
  if (workbook.tables.length === 0) return noTable(activeSheet);
  const marked = await workbench.mark();
  const findings = allFindings(workbook);
  if (findings.length === 0) return `“${activeSheet}”的 ${workbook.tables.length} 张表没有发现问题。`;
  const placed = worstFirst.flatMap((severity) =>
    findings.flatMap((finding) => (finding.severity === severity && finding.at ? finding.at : [])),
  );
  const shown = await selectFirst(workbench, placed);
  if (shown !== null) return shown;
  const counted = `“${activeSheet}”有 ${findings.length} 个问题，请打开面板查看。`;
  if (marked.kind !== "done") return `${counted}单元格没有标记：${unsaid(workbench, marked)}`;
  return placed.length === 0 ? counted : null;
};

/** 修正: applies the safe corrections and selects the first corrected cell. */
const fixSheet: RibbonCommand = async (workbench) => {
  const { workbook, activeSheet } = await workbench.check("active");
  if (workbook.tables.length === 0) return noTable(activeSheet);
  const edits = await workbench.safeEdits();
  if (edits.length === 0) return `“${activeSheet}”没有可以安全修正的单元格。`;
  const outcome = await workbench.apply(edits);
  if (outcome.kind !== "done") return unsaid(workbench, outcome);
  const shown = await selectFirst(workbench, edits);
  const changed = `已修正“${activeSheet}”的 ${outcome.changed} 个单元格。`;
  const refused = outcome.refused.length;
  return `${changed}${refused > 0 ? `另有 ${refused} 个刚被改过，没有动。` : ""}${shown ?? ""}`;
};

/** 生成: adds a sheet for each table. */
const generateSheets: RibbonCommand = async (workbench) => {
  const { workbook, activeSheet } = await workbench.check("active");
  if (workbook.tables.length === 0) return noTable(activeSheet);
  const outcome = await workbench.generate(
    workbook.tables,
    { extras: false },
    {
      progress() {},
      signal: new AbortController().signal,
    },
  );
  return outcome.kind === "done"
    ? `已生成 ${outcome.changed} 张项目表，排在工作簿末尾。`
    : unsaid(workbench, outcome);
};

/** By the FunctionName of the manifest. */
export const ribbonCommands: Readonly<Record<string, RibbonCommand>> = {
  checkSheet,
  fixSheet,
  generateSheets,
};

function noTable(sheet: string): string {
  return `“${sheet}”里没有找到绩效目标表。`;
}

function unsaid({ capabilities }: Workbench, outcome: Outcome): string {
  return faultSentence(outcome.kind === "failed" ? outcome.fault : "cancelled", capabilities.name);
}

/** What went wrong, or `null`. */
async function selectFirst(workbench: Workbench, [first]: readonly SheetAddress[]): Promise<string | null> {
  if (!first) return null;
  const outcome = await workbench.select({ sheet: first.sheet, row: first.row, column: first.column });
  return outcome.kind === "done" ? null : unsaid(workbench, outcome);
}
