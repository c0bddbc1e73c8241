import type { Rounding } from "../../core/compute/rounding.ts";
import type { UnitCost } from "../../core/compute/unit-cost.ts";
import { unitCostBy } from "../../core/compute/unit-cost-by.ts";
import type { TargetTable } from "../../core/read/table.ts";

/** A unit cost by the candidate that the user has chosen, or as it was computed where none has been. */
export function costChosen(
  cost: UnitCost,
  table: TargetTable,
  candidate: number | undefined,
  rounding: Rounding,
): UnitCost {
  const divisor = candidate === undefined ? undefined : cost.candidates[candidate];
  return (divisor && unitCostBy(divisor, cost, table, rounding)) ?? cost;
}
