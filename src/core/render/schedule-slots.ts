import { type ScheduleAmount, scheduleAmounts } from "../compute/schedule.ts";
import type { Project, SchedulePoint } from "../model/project.ts";
import type { CompiledTemplate } from "../template/compile.ts";
import { figureOf } from "./written-figure.ts";

/** The placeholders of one schedule point: `{{schedule.3月底}}` and those that are named after it. */
interface SlotPlaceholders {
  readonly label: string;
  readonly percent: string;
  readonly cumulative: string;
  readonly increment: string;
}

/** A template's place for a schedule point, with the project's point in it. */
export interface ScheduleSlot extends Pick<ScheduleAmount, "amount" | "increment"> {
  readonly placeholders: SlotPlaceholders;
  /** What is written as the point's label. */
  readonly label: string | null;
  readonly percent: string | null;
}

const prefix = "schedule.";
const placesByTemplate = new WeakMap<CompiledTemplate, ReadonlyMap<string, SlotPlaceholders>>();

/**
 * Puts a project's schedule into the places that a template has, by label where it has them all, else in order under
 * the project's own labels.
 */
export function scheduleSlots({ schedule, budget }: Project, template: CompiledTemplate): ScheduleSlot[] {
  const places = placesOf(template);
  const byLabel = new Map(schedule.map((point) => [point.label, point]));
  const hasAll = schedule.every(({ label }) => places.has(label));
  const filled = [...places].map(([name, placeholders], index) => {
    const point = hasAll ? byLabel.get(name) : schedule[index];
    const label = hasAll ? name : (point?.label ?? null);
    return { placeholders, label, percent: point?.percent ?? null };
  });
  const points = filled.map(({ label, percent }) => ({ label: label ?? "", percent: figureOf(percent) }));
  return scheduleAmounts(figureOf(budget), points).flatMap(({ amount, increment }, index) => {
    const slot = filled[index];
    return slot ? [{ ...slot, amount, increment }] : [];
  });
}

/** The schedule points that a template has no place for. */
export function surplusPoints({ schedule }: Project, slots: readonly ScheduleSlot[]): SchedulePoint[] {
  const placed = new Set(slots.map(({ label }) => label));
  return schedule.filter(({ label }) => !placed.has(label));
}

/** By the name that the template gives each point, in the order of the sheet. */
function placesOf(template: CompiledTemplate): ReadonlyMap<string, SlotPlaceholders> {
  let places = placesByTemplate.get(template);
  if (!places) {
    const names = [...template.placeholders].filter((placeholder) => placeholder.startsWith(prefix));
    places = new Map(
      names.map((percent) => {
        const name = percent.slice(prefix.length);
        const others = {
          label: `label.${name}`,
          cumulative: `cumulative.${name}`,
          increment: `increment.${name}`,
        };
        return [name, { percent, ...others }];
      }),
    );
    placesByTemplate.set(template, places);
  }
  return places;
}
