/** The labels of a table's head, by the field each names. */
export type HeadLabel =
  | "projectCode"
  | "projectName"
  | "supervisingDepartment"
  | "budget"
  | "fiscalFunds"
  | "otherFunds"
  | "purpose"
  | "schedule"
  | "goal";

/** The labels of the columns of its indicator rows. */
export type IndicatorLabel =
  | "level1"
  | "level2"
  | "name"
  | "description"
  | "target"
  | "basis"
  | "nature"
  | "direction"
  | "unitOfMeasure"
  | "weight";

/** The labels a target table can carry, by the field each names. */
export type Label = HeadLabel | IndicatorLabel;

/** The spellings in use; the standard form's own comes first. White space, 其中 and a remark in brackets do not count. */
const headSpellings: Record<HeadLabel, readonly string[]> = {
  projectCode: ["项目编码", "项目代码", "项目编号"],
  projectName: ["项目名称"],
  supervisingDepartment: ["主管部门", "主管部门及代码"],
  budget: [
    "预算数",
    "年度资金总额",
    "资金总额",
    "年初安排金额",
    "年初预算数",
    "年度预算数",
    "预算总额",
    "预算金额",
  ],
  fiscalFunds: ["财政资金", "财政拨款", "财政拨款资金", "财政性资金"],
  otherFunds: ["其他资金", "其它资金"],
  purpose: ["预算规模及资金用途", "资金用途"],
  schedule: ["资金支出计划", "资金支出进度计划", "支出计划", "用款计划"],
  goal: [
    "绩效目标",
    "年度目标",
    "总体目标",
    "年度总体目标",
    "年度绩效目标",
    "总体绩效目标",
    "年度总体绩效目标",
    "项目绩效目标",
    "实施期目标",
    "中期目标",
  ],
};

const indicatorSpellings: Record<IndicatorLabel, readonly string[]> = {
  level1: ["一级指标"],
  level2: ["二级指标"],
  name: ["三级指标", "指标名称"],
  description: ["绩效指标描述", "指标描述", "指标解释", "绩效指标解释", "指标说明"],
  target: ["指标值", "目标值", "年度指标值", "绩效指标值"],
  basis: ["指标值确定依据", "指标值依据", "绩效标准", "指标值设定依据"],
  nature: ["指标性质", "指标符号", "运算符", "运算符号", "计算符号", "比较符", "比较符号"],
  direction: ["指标方向", "指标方向性"],
  unitOfMeasure: ["计量单位", "度量单位"],
  weight: ["权重", "分值", "指标权重"],
};

const labels: ReadonlyMap<string, Label> = bySpelling({ ...headSpellings, ...indicatorSpellings });

function bySpelling(spellings: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Label> {
  return new Map(
    Object.entries(spellings).flatMap(([label, texts]) =>
      texts.map((text) => [text, label as Label] as const),
    ),
  );
}

const ending = /:?(?:\([^()]{0,15}\))*:?$/;
/** No label is longer, with all that stands around it. */
const longest = 60;

/**
 * What a text names as a label, given without white space and full-width characters: 其中:财政资金 is `fiscalFunds`,
 * 预算数(万元): is `budget`; `undefined` for anything else.
 */
export function labelOf(text: string): Label | undefined {
  return labels.get(text) ?? (mayBeDressed(text) ? labels.get(bare(text)) : undefined);
}

function mayBeDressed(text: string): boolean {
  if (text.length > longest) return false;
  return text.endsWith(":") || text.endsWith(")") || text.startsWith("其中");
}

function bare(text: string): string {
  return text.replace(ending, "").replace(/^其中:?/, "");
}

const headLabelNames: ReadonlySet<string> = new Set(Object.keys(headSpellings));
const indicatorLabelNames: ReadonlySet<string> = new Set(Object.keys(indicatorSpellings));

export function isHeadLabel(sign: string): sign is HeadLabel {
  return headLabelNames.has(sign);
}

export function isIndicatorLabel(sign: string): sign is IndicatorLabel {
  return indicatorLabelNames.has(sign);
}
