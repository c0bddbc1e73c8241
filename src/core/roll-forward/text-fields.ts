import type { DepartmentTable, Field, TargetTable } from "../read/table.ts";
import { isDated } from "./moved-target.ts";

/** A text that may name years, as people call it. */
export interface TextField {
  readonly sheet: string;
  readonly label: string;
  readonly field: Field;
}

/** The texts of a table in which a year is a matter of judgement. */
export function textFields(table: TargetTable): TextField[] {
  const { sheet, projectName, title, purpose, goal, indicators } = table;
  const named: [string, Field | null][] = [
    ["项目名称", projectName],
    // What a title says of the name follows the name.
    ["表题", projectName?.isFormula ? null : title],
    ["资金用途", purpose],
    ["绩效目标", goal],
    ...indicators.flatMap((row): [string, Field | null][] => [
      ["三级指标", row.name],
      ["绩效指标描述", row.description],
      ["指标值", isDated(row) ? null : row.target],
      ["指标值确定依据", row.basis],
    ]),
  ];
  return named.flatMap(([label, field]) => (field ? [{ sheet, label, field }] : []));
}

/** The texts of a 部门整体绩效目标, in which every year is a matter of judgement. */
export function departmentTextFields({
  sheet,
  overallGoal,
  duties,
  safeguards,
}: DepartmentTable): TextField[] {
  return [
    ...(overallGoal ? [{ sheet, label: "总体绩效目标", field: overallGoal }] : []),
    ...duties.flatMap(({ name, goal, indicator }) => [
      { sheet, label: "职责", field: name },
      { sheet, label: "职责绩效目标", field: goal },
      { sheet, label: "职责绩效指标", field: indicator },
    ]),
    ...safeguards.map((field) => ({ sheet, label: "工作保障措施", field })),
  ];
}
