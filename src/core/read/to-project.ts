import { formatDecimal } from "../model/decimal.ts";
import type { Department } from "../model/department.ts";
import type { Indicator, Project } from "../model/project.ts";
import { statedTarget } from "./stated-target.ts";
import type { AmountField, DepartmentTable, Field, IndicatorRow, TargetTable } from "./table.ts";

/** What a table says, without where it stands. */
export function toProject(table: TargetTable): Project {
  return {
    title: textOf(table.title),
    projectCode: textOf(table.projectCode),
    projectName: textOf(table.projectName),
    ...(table.supervisingDepartment && { supervisingDepartment: textOf(table.supervisingDepartment) }),
    budgetUnit: { code: table.budgetUnit?.code ?? null, name: table.budgetUnit?.name ?? null },
    amountUnit: table.amountUnit?.unit ?? null,
    budget: amountOf(table.budget, table),
    fiscalFunds: amountOf(table.fiscalFunds, table),
    otherFunds: amountOf(table.otherFunds, table),
    purpose: textOf(table.purpose),
    schedule: table.schedule.map((point) => ({
      label: point.label,
      percent: point.percent ? formatDecimal(point.percent) : textOf(point),
    })),
    goal: textOf(table.goal),
    indicators: table.indicators.map(toIndicator),
  };
}

/** What the 部门整体绩效目标 says, without where it stands. */
export function toDepartment(table: DepartmentTable): Department {
  return {
    overallGoal: table.overallGoal?.text ?? "",
    duties: table.duties.map(({ number, name, goal, indicator }) => ({
      number: number.text,
      name: name.text,
      goal: goal.text,
      indicator: indicator.text,
    })),
    safeguards: table.safeguards.map(({ text }) => text),
  };
}

function toIndicator(row: IndicatorRow): Indicator {
  return {
    level1: textOf(row.level1),
    level2: textOf(row.level2),
    name: textOf(row.name),
    description: textOf(row.description),
    target: statedTarget(row) || null,
    basis: textOf(row.basis),
    ...(row.unitOfMeasure && { unitOfMeasure: textOf(row.unitOfMeasure) }),
    ...(row.weight && { weight: textOf(row.weight) }),
  };
}

/** As written where it is no number, and where the cell names its unit but the table states none. */
function amountOf(field: AmountField | null, { amountUnit }: TargetTable): string | null {
  const isInTableUnit = field?.amount && (amountUnit?.unit || !field.ownUnit);
  return isInTableUnit && field.amount ? formatDecimal(field.amount) : textOf(field);
}

function textOf(field: Field | null): string | null {
  return field === null || field.text === "" ? null : field.text;
}
