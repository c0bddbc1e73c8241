import { formatDecimal } from "../model/decimal.ts";
import type { NewProject } from "../model/new-project.ts";
import { parseNumber } from "../target/number.ts";
import { parseBudgetUnit } from "./budget-unit.ts";

/** What a user enters of a new project; "" where nothing is. The budget is in 万元, the budget unit in one line. */
export interface EnteredProject extends Pick<NewProject, "year" | "profile"> {
  readonly name: string;
  readonly code: string;
  readonly budget: string;
  readonly budgetUnit: string;
}

/** What is known of a project that was entered; a budget that is no number stays as it was entered. */
export function readEntered({ name, code, budget, budgetUnit, year, profile }: EnteredProject): NewProject {
  const amount = parseNumber(budget);
  return {
    projectName: name.trim(),
    projectCode: code.trim() || null,
    budgetUnit: parseBudgetUnit(budgetUnit.trim()),
    budget: amount ? formatDecimal(amount) : budget.trim() || null,
    year,
    profile,
  };
}
