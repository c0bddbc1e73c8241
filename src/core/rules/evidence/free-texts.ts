import type { DepartmentTable, Field, TargetTable } from "../../read/table.ts";

/** The cells of a table that hold text in the unit's own words. */
export function* textsOfTable(table: TargetTable): Generator<Field> {
  for (const field of [table.projectName, table.purpose, table.goal]) if (field) yield field;
  for (const { name, description } of table.indicators) {
    yield name;
    if (description) yield description;
  }
}

/** The cells of a 部门整体绩效目标 that hold text in the unit's own words. */
export function* textsOfDepartment({ overallGoal, duties, safeguards }: DepartmentTable): Generator<Field> {
  if (overallGoal) yield overallGoal;
  for (const { name, goal, indicator } of duties) yield* [name, goal, indicator];
  yield* safeguards;
}
