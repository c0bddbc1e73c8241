import type { Project } from "../model/project.ts";

/** A project with every field filled, each with a text of its own, to be written into a template and read again. */
export const sampleProject: Project = {
  title: "1.征兵工作经费绩效目标表",
  projectCode: "13020822P00916110002F",
  projectName: "征兵工作经费",
  supervisingDepartment: "某市民政局",
  budgetUnit: { code: "480001", name: "某乡人民政府本级" },
  amountUnit: "万元",
  budget: "14.25",
  fiscalFunds: "10.25",
  otherFunds: "4",
  purpose: "用于征兵宣传和体检支出",
  schedule: [
    { label: "3月底", percent: "25" },
    { label: "6月底", percent: "50" },
    { label: "10月底", percent: "75" },
    { label: "12月底", percent: "100" },
  ],
  goal: "完成全年2次征兵任务，新兵合格率不低于95%",
  indicators: [
    {
      level1: "产出指标",
      level2: "数量指标",
      name: "征兵次数",
      description: "全年组织征兵的次数",
      target: "≥2次",
      basis: "计划标准",
      unitOfMeasure: "次",
      weight: "40",
    },
    {
      level1: "产出指标",
      level2: "质量指标",
      name: "新兵合格率",
      description: "合格新兵占入伍新兵的比率",
      target: "≥95%",
      basis: "行业标准",
      unitOfMeasure: "%",
      weight: "30",
    },
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "适龄青年参军意愿",
      description: "愿意应征的适龄青年的比率",
      target: "≥80%",
      basis: "历史标准",
      unitOfMeasure: "%",
      weight: "30",
    },
  ],
};
