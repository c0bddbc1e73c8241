import type { Bindings } from "../render/content.ts";
import type { SheetPlan } from "../render/plan.ts";
import { renderSheet } from "../render/render-sheet.ts";
import { compileTemplate } from "../template/compile.ts";
import type { Template } from "../template/template.ts";
import type { Change } from "./change.ts";
import { type ComparedProject, type Comparison, projectTitle } from "./compare-tables.ts";
import { changeSentence } from "./sentence.ts";
import { kindWords, placeText } from "./words.ts";

/** The sheet of the template workbook that a comparison is stamped from, and what it is called itself. */
export const comparisonSheet = "对比";

/** What was compared, as people call it. */
export interface ComparedFiles {
  readonly before: string;
  readonly after: string;
}

/**
 * 对比: a row for each difference. The cells stand in other workbooks, so that there is nothing to link to. Respellings
 * are listed only when asked for.
 */
export function renderComparison(
  { projects, order, totals }: Comparison,
  files: ComparedFiles,
  template: Template,
  withRespellings: boolean,
): SheetPlan {
  const found = [
    ...projects.flatMap((project) => projectBindings(project, withRespellings)),
    ...(order ? [changeBindings(order, "")] : []),
  ].map((bindings, index) => ({ ...bindings, "finding.number": index + 1 }));
  const { differences, changed, added, removed } = totals;
  return renderSheet(comparisonSheet, compileTemplate(template), {
    once: { beforeFile: files.before, afterFile: files.after, differences, changed, added, removed },
    repeated: { finding: found.length > 0 ? found : [{ "finding.message": "没有变化" }] },
  }).plan;
}

function projectBindings(project: ComparedProject, withRespellings: boolean): Bindings[] {
  switch (project.match) {
    case "added":
    case "removed": {
      const table = project.match === "added" ? project.after : project.before;
      const name = projectTitle(table);
      const { top, left } = table.range;
      const place = placeText({ sheet: table.sheet, row: top, column: left });
      const isAdded = project.match === "added";
      return [
        {
          "finding.project": name,
          "finding.kind": kindWords[project.match],
          "finding.message": `${kindWords[project.match]}项目“${name}”`,
          "finding.beforeCell": isAdded ? null : place,
          "finding.afterCell": isAdded ? place : null,
        },
      ];
    }
    default: {
      const { after, changes, respellings } = project;
      const shown = withRespellings ? [...changes, ...respellings] : changes;
      return shown.map((change) => changeBindings(change, projectTitle(after)));
    }
  }
}

function changeBindings(change: Change, project: string): Bindings {
  return {
    "finding.project": project,
    "finding.kind": change.isRespelling ? "写法" : kindWords[change.kind],
    "finding.message": changeSentence(change),
    "finding.before": change.before,
    "finding.after": change.after,
    "finding.beforeCell": placeText(change.beforeAt),
    "finding.afterCell": placeText(change.afterAt),
  };
}
