import type { SheetAddress } from "../grid/address.ts";

/** What of a table can differ, by the name that a reviewer gives it. */
export const fieldWords = {
  title: "表题",
  yearLine: "年度",
  projectCode: "项目编码",
  projectName: "项目名称",
  supervisingDepartment: "主管部门",
  budgetUnit: "预算单位",
  amountUnit: "金额单位",
  budget: "预算数",
  fiscalFunds: "财政资金",
  otherFunds: "其他资金",
  purpose: "资金用途",
  schedule: "支出计划",
  goal: "绩效目标",
  indicator: "指标",
  level1: "一级指标",
  level2: "二级指标",
  name: "三级指标",
  description: "绩效指标描述",
  target: "指标值",
  basis: "指标值确定依据",
  unitOfMeasure: "计量单位",
  weight: "权重",
  other: "栏目以外的内容",
  order: "顺序",
} as const;
export type ComparedField = keyof typeof fieldWords;

/** One difference between two versions. Texts as they stand in the cells; `null` for a blank. */
export interface Change {
  readonly kind: "changed" | "added" | "removed" | "order";
  readonly field: ComparedField;
  /** What it belongs to: the indicator's name, the schedule point; for an indicator its class. `null` for the head. */
  readonly subject: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** By how much money is more or less: +1.00 万元. */
  readonly difference: string | null;
  readonly beforeAt: SheetAddress | null;
  readonly afterAt: SheetAddress | null;
  /** The same said in another spelling: 2 and 2.00, ≥95％ and ≥95%. */
  readonly isRespelling: boolean;
}
