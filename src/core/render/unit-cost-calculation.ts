import { parseCostUnit } from "../compute/cost-unit.ts";
import type { Divisor } from "../compute/divisor.ts";
import type { Rounding } from "../compute/rounding.ts";
import type { UnitCost } from "../compute/unit-cost.ts";
import { isAmountUnit } from "../model/amount-unit.ts";
import { formatDecimal } from "../model/decimal.ts";
import type { TargetTable } from "../read/table.ts";
import type { Bindings } from "./content.ts";
import { conversion } from "./formula.ts";

/** A table's unit costs, each at its indicator's place; `null` for indicators that are no unit cost. */
export function unitCostByIndicator(table: TargetTable, costs: readonly UnitCost[]): (UnitCost | null)[] {
  const byRow = new Map(costs.map((cost) => [cost.row, cost]));
  return table.indicators.map(({ target }) => byRow.get(target.row) ?? null);
}

const roundingFunctions: Readonly<Record<Rounding, string>> = {
  up: "ROUNDUP",
  "half-up": "ROUND",
  down: "ROUNDDOWN",
};

/**
 * What stands beside an indicator row that is a unit cost: the divisor, and budget ÷ divisor as live formulas. Where
 * no divisor is certain its cell is left to be filled in.
 */
export function unitCostCalculation(
  cost: UnitCost,
  repetition: number,
  amountUnit: string | null,
  rounding: Rounding,
): Bindings {
  const { chosen, exact, value, unit, stated } = cost;
  const factor = conversionTo(unit, amountUnit);
  return {
    "indicator.divisorFrom": chosen?.from ?? offered(cost.candidates),
    "indicator.divisor": chosen?.number.toNumber() ?? null,
    "indicator.exactCost": {
      value: exact?.toNumber() ?? "",
      formula(places) {
        const budget = places.reference("budget");
        const divisor = places.reference("indicator.divisor", repetition);
        if (factor === null || !budget || !divisor) return undefined;
        return `IF(AND(ISNUMBER(${budget}),N(${divisor})>0),${budget}${factor}/${divisor},"")`;
      },
    },
    "indicator.roundedCost": {
      value: value?.toNumber() ?? "",
      formula(places) {
        const unrounded = places.reference("indicator.exactCost", repetition);
        // The inner rounding takes off what binary division leaves over.
        const rounded = `${roundingFunctions[rounding]}(ROUND(${unrounded},10),2)`;
        return unrounded && `IF(ISNUMBER(${unrounded}),${rounded},"")`;
      },
    },
    "indicator.costUnit": unit,
    "indicator.statedCost": stated?.toNumber() ?? null,
  };
}

/** From the table's unit to the cost's own; `null` where either is not known. */
function conversionTo(unit: string, amountUnit: string | null): string | null {
  const money = parseCostUnit(unit)?.money;
  return money && amountUnit !== null && isAmountUnit(amountUnit) ? conversion(amountUnit, money) : null;
}

function offered(candidates: readonly Divisor[]): string {
  if (candidates.length === 0) return "请填除数";
  const choices = candidates.map(({ from, number, unit }) => `${from} ${formatDecimal(number)}${unit}`);
  return `请填除数：${choices.join("、")}`;
}
