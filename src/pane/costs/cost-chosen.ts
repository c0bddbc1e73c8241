import type { Divisor } from "../../core/compute/divisor.ts";
import type { Rounding } from "../../core/compute/rounding.ts";
import type { UnitCost } from "../../core/compute/unit-cost.ts";
import { unitCostBy } from "../../core/compute/unit-cost-by.ts";
import type { TargetTable } from "../../core/read/table.ts";
import type { DivisorChoice } from "../session/pane-state.ts";

/** Remembers which divisor the user has chosen for a unit cost. */
export function divisorChoice(
  { from, unit, number }: Divisor,
  cost: UnitCost,
  table: TargetTable,
): DivisorChoice {
  return { cost: nameOf(cost, table), from, unit, number };
}

/** A unit cost by the divisor that the user has chosen, or as it was computed where none has been or it is no more. */
export function costChosen(
  cost: UnitCost,
  table: TargetTable,
  choice: DivisorChoice | undefined,
  rounding: Rounding,
): UnitCost {
  const divisor = choice?.cost === nameOf(cost, table) ? divisorOf(choice, cost) : undefined;
  return (divisor && unitCostBy(divisor, cost, table, rounding)) ?? cost;
}

/** Of several with the name and unit chosen only the one that still has the number can be meant. */
function divisorOf({ from, unit, number }: DivisorChoice, { candidates }: UnitCost): Divisor | undefined {
  const found = candidates.filter((divisor) => divisor.from === from && divisor.unit === unit);
  return found.length === 1 ? found[0] : found.find((divisor) => divisor.number.eq(number));
}

function nameOf({ row }: UnitCost, { indicators }: TargetTable): string {
  return indicators.find((indicator) => indicator.row === row)?.name.text ?? "";
}
