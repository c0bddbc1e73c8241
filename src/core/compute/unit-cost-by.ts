import { type AmountUnit, convertAmount } from "../model/amount-unit.ts";
import type { TargetTable } from "../read/table.ts";
import { parseCostUnit } from "./cost-unit.ts";
import type { Divisor } from "./divisor.ts";
import { type Rounding, round } from "./rounding.ts";
import { readableUnit, type UnitCost } from "./unit-cost.ts";

/**
 * A per-unit cost by a divisor that a person has chosen, in the money its row states; a blank row gets the unit that
 * reads best. `null` where the table has no budget above zero.
 */
export function unitCostBy(
  divisor: Divisor,
  cost: UnitCost,
  table: TargetTable,
  rounding: Rounding,
): UnitCost | null {
  if (divisor.from === cost.chosen?.from && divisor.row === cost.chosen.row) return cost;
  const budget = table.budget?.amount;
  const amountUnit = table.amountUnit?.unit ?? table.budget?.ownUnit;
  if (!budget?.gt(0) || !amountUnit) return null;
  const share = (unit: AmountUnit) => convertAmount(budget, amountUnit, unit).div(divisor.number);
  const stated = cost.stated && parseCostUnit(cost.unit)?.money;
  const money = stated ?? readableUnit(share("万元"));
  const exact = share(money);
  return {
    ...cost,
    chosen: divisor,
    exact,
    value: round(exact, 2, rounding),
    unit: `${money}/${divisor.unit}`,
    agreement: "unknown",
  };
}
