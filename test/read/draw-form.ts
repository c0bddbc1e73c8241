import type { Transcription } from "../document/seed.ts";

/** A project as the cells of the standard form, for `drawCells`: with its merges, as workbooks have them. */
export function drawMergedForm(project: Transcription): string[][] {
  const { schedule } = project;
  return [
    [project.title, ..."<<<<<<"],
    [project.unitCode + project.unitName, ..."<<<<", `单位：${project.amountUnit}`, "<"],
    ["项目编码", project.projectCode, "<", "项目名称", project.projectName, "<", "<"],
    [
      "预算规模及\\n资金用途",
      "预算数",
      number(project.budget, "0.00"),
      "其中：\\n财政资金",
      number(project.fiscal, "0.00"),
      "其他资金",
      number(project.other, "0.00"),
    ],
    ["^", project.purpose, ..."<<<<<"],
    ["资金支出计划\\n（%）", "3月底", "6月底", "10月底", "<", "12月底", "<"],
    ["^", percent(schedule[0]), percent(schedule[1]), percent(schedule[2]), "<", percent(schedule[3]), "<"],
    ["绩效目标", project.goal, ..."<<<<<"],
    ["一级指标", "二级指标", "三级指标", "绩效指标描述", "<", "指标值", "指标值\\n确定依据"],
    ...project.indicators.map((row, index) => [
      row.level1 === project.indicators[index - 1]?.level1 ? "^" : row.level1,
      row.level2,
      row.level3,
      row.description,
      "<",
      row.target,
      row.basis,
    ]),
  ];
}

/** The same without a merge, one column for each label, as a person types it from the printed form. */
export function drawPlainForm(project: Transcription): string[][] {
  return [
    [project.title],
    [project.unitCode + project.unitName, `单位：${project.amountUnit}`],
    ["项目编码", project.projectCode, "项目名称", project.projectName],
    [
      "预算规模及资金用途",
      "预算数",
      project.budget,
      "其中：财政资金",
      project.fiscal,
      "其他资金",
      project.other,
    ],
    ["", project.purpose],
    ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
    ["", ...project.schedule],
    ["绩效目标", project.goal],
    ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
    ...project.indicators.map((row, index) => [
      row.level1 === project.indicators[index - 1]?.level1 ? "" : row.level1,
      row.level2,
      row.level3,
      row.description,
      row.target,
      row.basis,
    ]),
  ];
}

function number(text: string, format: string): string {
  return text === "" ? "" : `{${text} ${format}}`;
}

function percent(text: string | undefined): string {
  return text ? `{${Number.parseFloat(text) / 100} 0%}` : "";
}
