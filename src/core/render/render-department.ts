import type { Department } from "../model/department.ts";
import { compileTemplate } from "../template/compile.ts";
import type { Template } from "../template/template.ts";
import type { SheetPlan } from "./plan.ts";
import { renderSheet } from "./render-sheet.ts";

/** The 部门整体绩效目标 as a sheet: a row for each duty and for each paragraph on safeguards. */
export function renderDepartment(department: Department, template: Template, name: string): SheetPlan {
  const { overallGoal, duties, safeguards } = department;
  return renderSheet(name, compileTemplate(template), {
    once: { overallGoal },
    repeated: {
      duty: duties.map((duty) => ({
        "duty.number": duty.number,
        "duty.name": duty.name,
        "duty.goal": duty.goal,
        "duty.indicator": duty.indicator,
      })),
      safeguard: safeguards.map((safeguard) => ({ safeguard })),
    },
  }).plan;
}
