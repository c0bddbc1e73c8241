/** Every placeholder that a form or ledger may hold, with what it stands for. Those of the schedule carry a point: `schedule.3月底`. */
export const knownPlaceholders: Readonly<Record<string, string>> = {
  title: "表题",
  year: "预算年度",
  count: "台账的项目数",
  budgetUnit: "预算单位",
  supervisingDepartment: "主管部门",
  amountUnit: "金额单位",
  projectCode: "项目编码",
  projectName: "项目名称",
  budget: "预算数",
  fiscalFunds: "财政资金",
  otherFunds: "其他资金",
  purpose: "资金用途",
  goal: "绩效目标",
  "indicator.level1": "一级指标",
  "indicator.level2": "二级指标",
  "indicator.name": "三级指标",
  "indicator.description": "绩效指标描述",
  "indicator.target": "指标值（比较符、数值、单位在一格）",
  "indicator.operator": "比较符",
  "indicator.number": "指标值的数值",
  "indicator.unit": "指标值的计量单位",
  "indicator.unitOfMeasure": "计量单位（另列，指标值里也有）",
  "indicator.nature": "指标性质（定量、定性）",
  "indicator.direction": "指标方向（正向、反向）",
  "indicator.basis": "指标值确定依据",
  "indicator.weight": "权重",
  "indicator.divisorFrom": "单位成本的除数来源",
  "indicator.divisor": "单位成本的除数",
  "indicator.exactCost": "单位成本，未取整",
  "indicator.roundedCost": "单位成本，取整",
  "indicator.costUnit": "单位成本的单位",
  "indicator.statedCost": "表内写的单位成本",
  "sample.fractionalPercent": "带小数的百分比的样式",
};

/** Placeholders that name a schedule point after the dot. */
const pointed = /^(?:schedule|label|cumulative|increment)\..+$/;

export function isKnownPlaceholder(placeholder: string): boolean {
  return Object.keys(knownPlaceholders).includes(placeholder) || pointed.test(placeholder);
}

/** The placeholder that was meant by one in other letter case or without its group; `null` when none is likely. */
export function likelyPlaceholder(placeholder: string): string | null {
  const wanted = placeholder.toLowerCase();
  const known = Object.keys(knownPlaceholders);
  const byName = known.find(
    (name) => name.toLowerCase() === wanted || name.toLowerCase().endsWith(`.${wanted}`),
  );
  return byName ?? known.find((name) => knownPlaceholders[name] === placeholder) ?? null;
}
