import * as z from "zod";

/** One numbered duty of the 部门整体绩效目标. */
export const DutySchema = z.object({
  number: z.string().describe("序号，如 一"),
  name: z.string().describe("职责名称"),
  goal: z.string().describe("绩效目标"),
  indicator: z.string().describe("绩效指标"),
});

/** 部门整体绩效目标: the overall goal, the duties, and the safeguards paragraph by paragraph. */
export const DepartmentSchema = z.object({
  overallGoal: z.string().describe("总体绩效目标"),
  duties: z.array(DutySchema),
  safeguards: z.array(z.string()).describe("工作保障措施，一段一项"),
});

export type Duty = z.infer<typeof DutySchema>;
export type Department = z.infer<typeof DepartmentSchema>;
