import type { DepartmentTable, Field, TargetTable } from "../../read/table.ts";

/** The cells of a table that hold text in the unit's own words. */
export function textsOfTable({ projectName, purpose, goal, indicators }: TargetTable): Field[] {
  const fields = [projectName, purpose, goal];
  for (const { name, description } of indicators) fields.push(name, description);
  return fields.filter((field) => field !== null);
}

/** The cells of a 部门整体绩效目标 that hold text in the unit's own words. */
export function textsOfDepartment({ overallGoal, duties, safeguards }: DepartmentTable): Field[] {
  const fields = duties.flatMap(({ name, goal, indicator }) => [name, goal, indicator]);
  return [...(overallGoal ? [overallGoal] : []), ...fields, ...safeguards];
}
