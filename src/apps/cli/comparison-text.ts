import type { Change } from "../../core/compare/change.ts";
import { type ComparedProject, type Comparison, projectTitle } from "../../core/compare/compare-tables.ts";
import type { ComparedFiles } from "../../core/compare/render-comparison.ts";
import { changeSentence } from "../../core/compare/sentence.ts";
import { matchWords, placeText } from "../../core/compare/words.ts";
import { formatRange } from "../../core/grid/address.ts";
import type { TargetTable } from "../../core/read/table.ts";

/** A comparison for people: project by project, a line a change, and a summary. */
export function comparisonText(
  comparison: Comparison,
  files: ComparedFiles,
  withRespellings: boolean,
): string {
  const { projects, order } = comparison;
  return [
    `${files.before} → ${files.after}`,
    ...projects.flatMap((project) => projectLines(project, withRespellings)),
    ...(order ? [`  ${changeSentence(order)}`] : []),
    ...unchangedLines(projects),
    "",
    summary(comparison, withRespellings),
    "",
  ].join("\n");
}

function projectLines(project: ComparedProject, withRespellings: boolean): string[] {
  switch (project.match) {
    case "added":
      return [`  新增项目“${projectTitle(project.after)}”（${tablePlace(project.after)}）`];
    case "removed":
      return [`  删去项目“${projectTitle(project.before)}”（${tablePlace(project.before)}）`];
    default: {
      const { match, before, after, changes, respellings } = project;
      const shown = withRespellings ? [...changes, ...respellings] : changes;
      if (shown.length === 0) return [];
      const places = `${tablePlace(before)} → ${tablePlace(after)}`;
      return [`  ${projectTitle(after)}（${matchWords[match]}；${places}）`, ...changeLines(shown)];
    }
  }
}

function tablePlace({ sheet, range }: TargetTable): string {
  return `${sheet}!${formatRange(range)}`;
}

function changeLines(changes: readonly Change[]): string[] {
  return changes.map((change) => {
    const places = [change.beforeAt, change.afterAt].map(placeText);
    const [before, after] = places;
    const place = before && after && before !== after ? `${before} → ${after}` : before || after;
    return `    ${place ? `${place}  ` : ""}${changeSentence(change)}`;
  });
}

/** Those without changes, a line for each way of matching. */
function unchangedLines(projects: readonly ComparedProject[]): string[] {
  return (["code", "name", "place"] as const).flatMap((match) => {
    const names = projects.flatMap((project) =>
      project.match === match && project.changes.length === 0 ? [projectTitle(project.after)] : [],
    );
    return names.length > 0 ? [`  没有变化（${matchWords[match]}）：${names.join("、")}`] : [];
  });
}

function summary({ projects, totals }: Comparison, withRespellings: boolean): string {
  const { changed, added, removed, differences, respellings } = totals;
  const hint = withRespellings ? "" : "，加 --spelling 列出";
  const spelled = respellings > 0 ? `另有 ${respellings} 处意思相同，只是写法不同${hint}。` : "";
  if (differences === 0) return `${projects.length} 个项目，没有变化。${spelled}`;
  return `${projects.length} 个项目：${changed} 个有改动，新增 ${added} 个，删去 ${removed} 个；共 ${differences} 处变化。${spelled}`;
}
