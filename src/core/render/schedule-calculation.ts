import { type ScheduleAmount, scheduleAmounts } from "../compute/schedule.ts";
import type { Project } from "../model/project.ts";
import type { Bindings, Computed } from "./content.ts";
import { formulaFrom } from "./formula.ts";
import type { ScheduleSlot } from "./schedule-slots.ts";
import { decimalOf } from "./written-figure.ts";

/** The amounts of a project's spending schedule, slot by slot. */
export function slotAmounts(project: Project, slots: readonly ScheduleSlot[]): ScheduleAmount[] {
  const points = slots.map(({ name, percent }) => ({ label: name, percent: decimalOf(percent) }));
  return scheduleAmounts(decimalOf(project.budget), points);
}

/**
 * `{{cumulative.3月底}}` and `{{increment.3月底}}` as live formulas over the budget and the percentages, which say what
 * `scheduleAmounts` computes: half up at 0.01, the budget itself at 100 %, a blank point carries the one before it.
 */
export function scheduleCalculation(project: Project, slots: readonly ScheduleSlot[]): Bindings {
  const bindings: Record<string, Computed> = {};
  let before: string | undefined;
  for (const { label, amount, increment } of slotAmounts(project, slots)) {
    const previous = before;
    bindings[`cumulative.${label}`] = {
      value: amount?.toNumber() ?? "",
      formula: (places) => {
        const cells = [places.at("budget"), places.at(`schedule.${label}`)];
        if (previous !== undefined) cells.push(places.at(`cumulative.${previous}`));
        return formulaFrom(cells, (budget, percent, carried = "0") => {
          const stated = `IF(${percent}=1,${budget},ROUND(${budget}*${percent},2))`;
          return `IF(ISNUMBER(${budget}),IF(ISNUMBER(${percent}),${stated},${carried}),"")`;
        });
      },
    };
    bindings[`increment.${label}`] = {
      value: increment?.toNumber() ?? "",
      formula: (places) => {
        const cells = [places.at(`cumulative.${label}`)];
        if (previous !== undefined) cells.push(places.at(`cumulative.${previous}`));
        return formulaFrom(cells, (own, other) =>
          other === undefined ? `${own}` : `IF(ISNUMBER(${own}),ROUND(${own}-${other},10),"")`,
        );
      },
    };
    before = label;
  }
  return bindings;
}
