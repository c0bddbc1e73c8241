import type { Cell } from "../grid/sheet.ts";
import { compact } from "../model/half-width.ts";

/** The labels of the 部门整体绩效目标, by what each names. */
export type DepartmentLabel =
  | "title"
  | "overallGoal"
  | "number"
  | "duty"
  | "goal"
  | "indicator"
  | "safeguards";

const spellings: readonly (readonly [DepartmentLabel, readonly string[]])[] = [
  ["overallGoal", ["总体绩效目标", "整体绩效目标", "年度总体绩效目标", "总体目标"]],
  ["number", ["序号", "编号"]],
  ["duty", ["职责", "职责名称", "职责活动", "职责分类", "分项绩效目标"]],
  ["goal", ["绩效目标", "职责绩效目标"]],
  ["indicator", ["绩效指标", "职责绩效指标"]],
  ["safeguards", ["工作保障措施", "保障措施", "实现绩效目标的保障措施"]],
];
const labels = new Map(spellings.flatMap(([label, texts]) => texts.map((text) => [text, label] as const)));

const longest = 60;
const inFirst = /[总整]\s*体/;
const numbering = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/;
const ending = /:?(?:\([^()]*\))*:?$/;
const title = /部门整体(?:支出)?绩效目标(?:申报|批复|公开|情况)?表?$/;

/** Whether a cell is where a 部门整体绩效目标 can begin: its title, or its first label. */
export function beginsDepartment(cell: Cell): boolean {
  if (typeof cell.value !== "string" || !inFirst.test(cell.value)) return false;
  const label = departmentLabel(cell);
  return label === "title" || label === "overallGoal";
}

/** What a cell names in the 部门整体绩效目标, numbered or not: 一、总体绩效目标; `null` for anything else. */
export function departmentLabel({ value }: Cell): DepartmentLabel | null {
  if (typeof value !== "string" || value.length > longest) return null;
  const text = compact(value).replace(numbering, "").replace(ending, "");
  return labels.get(text) ?? (title.test(text) ? "title" : null);
}
