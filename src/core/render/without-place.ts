import type { Project } from "../model/project.ts";
import { compileTemplate } from "../template/compile.ts";
import type { Template } from "../template/template.ts";
import { scheduleSlots, surplusPoints } from "./schedule-slots.ts";
import { targetParts } from "./target-parts.ts";
import { templateUnit } from "./template-unit.ts";
import { titleOf } from "./title.ts";

const headNames = {
  projectCode: "项目编码",
  projectName: "项目名称",
  supervisingDepartment: "主管部门",
  budget: "预算数",
  fiscalFunds: "财政资金",
  otherFunds: "其他资金",
  purpose: "资金用途",
  goal: "绩效目标",
} as const;

const indicatorNames = {
  level1: "一级指标",
  level2: "二级指标",
  name: "三级指标",
  description: "绩效指标描述",
  basis: "指标值确定依据",
  weight: "权重",
} as const;

/**
 * The names of a project's filled fields that a template has no place for, so that nothing is left out in silence.
 * `year` is the budget year that stands over the project's table.
 */
export function fieldsWithoutPlace(
  project: Project,
  template: Template,
  year: number | null = null,
): string[] {
  const compiled = compileTemplate(template);
  const missing = (placeholder: string) => !compiled.placeholders.has(placeholder);
  const head = keysOf(headNames).filter((key) => (project[key] ?? null) !== null && missing(key));
  const columns = keysOf(indicatorNames).filter(
    (key) => missing(`indicator.${key}`) && project.indicators.some((indicator) => indicator[key] ?? null),
  );
  const points = surplusPoints(project, scheduleSlots(project, compiled)).filter(
    ({ percent }) => percent !== null,
  );
  const isYearWritten =
    !missing("year") || (!missing("title") && year !== null && titleOf(project).includes(String(year)));
  return [
    ...(year === null || isYearWritten ? [] : ["预算年度"]),
    ...head.map((key) => headNames[key]),
    ...points.map(({ label }) => label),
    ...columns.map((key) => indicatorNames[key]),
    ...targetsWithoutPlace(project, template, missing),
  ];
}

function targetsWithoutPlace(
  { amountUnit, indicators }: Project,
  template: Template,
  missing: (placeholder: string) => boolean,
): string[] {
  const parts = indicators.map(targetParts);
  const hasNumber = !missing("indicator.number");
  const hasUnitColumn = !missing("indicator.unitOfMeasure") || !missing("indicator.unit");
  const lost: [name: string, isLost: boolean][] = [
    ["金额单位", amountUnit !== null && missing("amountUnit") && templateUnit(template) === null],
    ["指标值", missing("indicator.target") && !hasNumber && parts.some(({ whole }) => whole !== null)],
    ["指标值的比较符", hasNumber && missing("indicator.operator") && parts.some(({ operator }) => operator)],
    [
      "计量单位",
      !hasUnitColumn && parts.some(({ unit, holdsUnit }) => unit !== null && (hasNumber || !holdsUnit)),
    ],
  ];
  return lost.flatMap(([name, isLost]) => (isLost ? [name] : []));
}

function keysOf<K extends string>(names: Readonly<Record<K, string>>): K[] {
  return Object.keys(names) as K[];
}
