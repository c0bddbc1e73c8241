import type { Bindings, Computed } from "./content.ts";
import type { ScheduleSlot } from "./schedule-slots.ts";

/**
 * `{{cumulative.3月底}}` and `{{increment.3月底}}` as live formulas over the budget and the percentages, which say what
 * `scheduleAmounts` computes: half up at 0.01, the budget itself at 100 %, a blank point carries the one before it.
 */
export function scheduleCalculation(slots: readonly ScheduleSlot[]): Bindings {
  const bindings: Record<string, Computed> = {};
  for (const [index, slot] of slots.entries()) {
    const before = slots[index - 1];
    bindings[slot.placeholders.cumulative] = cumulative(slot, before);
    bindings[slot.placeholders.increment] = increment(slot, before);
  }
  return bindings;
}

function cumulative({ placeholders, amount }: ScheduleSlot, before: ScheduleSlot | undefined): Computed {
  return {
    value: amount?.toNumber() ?? "",
    formula(places) {
      const budget = places.reference("budget");
      const percent = places.reference(placeholders.percent);
      const carried = before ? places.reference(before.placeholders.cumulative) : "0";
      if (!budget || !percent || !carried) return undefined;
      const stated = `IF(${percent}=1,${budget},ROUND(${budget}*${percent},2))`;
      return `IF(ISNUMBER(${budget}),IF(ISNUMBER(${percent}),${stated},${carried}),"")`;
    },
  };
}

function increment(slot: ScheduleSlot, before: ScheduleSlot | undefined): Computed {
  return {
    value: slot.increment?.toNumber() ?? "",
    formula(places) {
      const own = places.reference(slot.placeholders.cumulative);
      if (!before || !own) return own;
      const other = places.reference(before.placeholders.cumulative);
      return other && `IF(ISNUMBER(${own}),ROUND(${own}-${other},10),"")`;
    },
  };
}
