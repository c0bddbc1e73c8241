import type { Project, SchedulePoint } from "../model/project.ts";
import type { CompiledTemplate } from "../template/compile.ts";

/** A place for a schedule point in a template: `{{schedule.3月底}}` and whatever else is named after it. */
export interface ScheduleSlot {
  /** As the template names it. */
  readonly name: string;
  /** What is written as the point's label. */
  readonly label: string | null;
  readonly percent: string | null;
}

const prefix = "schedule.";

/**
 * Puts a project's schedule into the places that a template has, by label where it has them all, else in order under
 * the project's own labels.
 */
export function scheduleSlots({ schedule }: Project, { placeholders }: CompiledTemplate): ScheduleSlot[] {
  const names = [...placeholders]
    .filter((placeholder) => placeholder.startsWith(prefix))
    .map((placeholder) => placeholder.slice(prefix.length));
  const byLabel = new Map(schedule.map((point) => [point.label, point]));
  const hasAll = schedule.every(({ label }) => names.includes(label));
  return names.map((name, index) => {
    if (hasAll) return { name, label: name, percent: byLabel.get(name)?.percent ?? null };
    return { name, label: schedule[index]?.label ?? null, percent: schedule[index]?.percent ?? null };
  });
}

/** The schedule points that a template has no place for. */
export function surplusPoints({ schedule }: Project, slots: readonly ScheduleSlot[]): SchedulePoint[] {
  const placed = new Set(slots.map(({ label }) => label));
  return schedule.filter(({ label }) => !placed.has(label));
}
