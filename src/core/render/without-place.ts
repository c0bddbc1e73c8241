import type { Project } from "../model/project.ts";
import { compileTemplate } from "../template/compile.ts";
import type { Template } from "../template/template.ts";
import { scheduleSlots, surplusPoints } from "./schedule-slots.ts";

const headNames = {
  projectCode: "项目编码",
  projectName: "项目名称",
  amountUnit: "金额单位",
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
  target: "指标值",
  basis: "指标值确定依据",
  unitOfMeasure: "计量单位",
  weight: "权重",
} as const;

/** The names of a project's filled fields that a template has no place for, so that nothing is left out in silence. */
export function fieldsWithoutPlace(project: Project, template: Template): string[] {
  const compiled = compileTemplate(template);
  const missing = (placeholder: string) => !compiled.placeholders.has(placeholder);
  const head = keysOf(headNames).filter((key) => project[key] !== null && missing(key));
  const columns = keysOf(indicatorNames).filter(
    (key) => missing(`indicator.${key}`) && project.indicators.some((indicator) => indicator[key] ?? null),
  );
  const points = surplusPoints(project, scheduleSlots(project, compiled));
  return [
    ...head.map((key) => headNames[key]),
    ...points.map(({ label }) => label),
    ...columns.map((key) => indicatorNames[key]),
  ];
}

function keysOf<K extends string>(names: Readonly<Record<K, string>>): K[] {
  return Object.keys(names) as K[];
}
