import * as z from "zod";

/**
 * A blank is `null`. Texts are trimmed at both ends and otherwise as written.
 */
const text = z.string().nullable();

/**
 * Money in the table's unit, or a percentage with 25 for 25 %: plain decimal digits ("14.25"); a value that is
 * not understood stays exactly as it was written.
 */
const figure = z.string().nullable();

/** One row of the indicator table. */
export const IndicatorSchema = z.object({
  level1: text.describe("一级指标，合并单元格的值逐行带出"),
  level2: text.describe("二级指标"),
  name: text.describe("三级指标"),
  description: text.describe("绩效指标描述"),
  target: text.describe("指标值，原样"),
  basis: text.describe("指标值确定依据"),
  unitOfMeasure: text.optional().describe("计量单位，版式有此列时才有"),
  weight: text.optional().describe("权重，版式有此列时才有"),
});

/** A cumulative point of the spending schedule. */
const SchedulePointSchema = z.object({
  label: z.string().describe("时点，如 3月底"),
  percent: figure.describe("累计支出百分比，25 即 25%"),
});

/** One 项目绩效目标表: what it says, without where it stands. */
export const ProjectSchema = z.object({
  title: text.describe("表题，原样"),
  projectCode: text.describe("项目编码"),
  projectName: text.describe("项目名称"),
  supervisingDepartment: text.optional().describe("主管部门，版式有此栏时才有"),
  budgetUnit: z.object({ code: text.describe("单位编码"), name: text.describe("单位名称") }),
  amountUnit: text.describe("金额单位：元、千元、万元或亿元"),
  budget: figure.describe("预算数，按金额单位"),
  fiscalFunds: figure.describe("其中：财政资金，按金额单位"),
  otherFunds: figure.describe("其他资金，按金额单位"),
  purpose: text.describe("资金用途"),
  schedule: z.array(SchedulePointSchema),
  goal: text.describe("绩效目标"),
  indicators: z.array(IndicatorSchema),
});

export type Indicator = z.infer<typeof IndicatorSchema>;
export type SchedulePoint = z.infer<typeof SchedulePointSchema>;
export type Project = z.infer<typeof ProjectSchema>;
