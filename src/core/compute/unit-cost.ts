import { type AmountUnit, convertAmount } from "../model/amount-unit.ts";
import { Decimal, zero } from "../model/decimal.ts";
import { rememberedWith } from "../model/remembered.ts";
import type { IndicatorRow, TargetTable } from "../read/table.ts";
import { columnUnit, unitOf } from "../read/value-unit.ts";
import { type CostUnit, isPerUnit, parseCostUnit } from "./cost-unit.ts";
import { chooseDivisor, countsOf, type Divisor, denominatorsOf, offeredDivisors } from "./divisor.ts";
import { isCostRow } from "./indicator-class.ts";
import { decimalsOf, type Rounding, round } from "./rounding.ts";

/**
 * How a stated bound stands to budget ÷ divisor: `exact` also when rounded at its last decimal, up or as set,
 * `cut-down` when cut off there against the setting, `unknown` where nothing is stated or nothing can be computed.
 */
export type Agreement = "exact" | "cut-down" | "differs" | "unknown";

/** A cost per something, as budget ÷ divisor. */
export interface UnitCost {
  /** The 指标值 cell. */
  readonly row: number;
  readonly column: number;
  /** Every divisor a person may choose from. */
  readonly candidates: readonly Divisor[];
  /** `null` where none fits, or several equally well. */
  readonly chosen: Divisor | null;
  /** Budget ÷ divisor in `unit`. */
  readonly exact: Decimal | null;
  /** `exact` rounded at two decimals. */
  readonly value: Decimal | null;
  /** As the row states it, 万元/次; for a blank row the table's own unit per divisor. */
  readonly unit: string;
  readonly stated: Decimal | null;
  readonly agreement: Agreement;
  /** Which parts of the bound stand in columns of their own and not in the 指标值 cell. */
  readonly apart: { readonly operator: boolean; readonly unit: boolean };
}

/** A blank bound below this many 万元 is stated in 元, where two decimals still say something. */
const leastInTenThousand = new Decimal("0.1");

const noUnit = { unit: "" };

/** The unit that a cost reads best in. */
export function readableUnit(tenThousands: Decimal | null): AmountUnit {
  return tenThousands?.lt(leastInTenThousand) ? "元" : "万元";
}

/** The per-unit costs of a table: each 成本 row whose unit or words say it is per something, stated or blank. */
export const unitCosts: (table: TargetTable, rounding: Rounding) => readonly UnitCost[] =
  rememberedWith(computeUnitCosts);

function computeUnitCosts(table: TargetTable, rounding: Rounding): UnitCost[] {
  const costs = table.indicators.filter(isCostRow);
  if (costs.length === 0) return [];
  const shared: SharedFacts = {
    counts: countsOf(table),
    budget: table.budget?.amount?.gt(zero) ? table.budget.amount : null,
    amountUnit: table.amountUnit?.unit ?? table.budget?.ownUnit ?? null,
    rounding,
  };
  return costs.map((cost) => unitCostOf(cost, shared)).filter((found) => found !== null);
}

/** What all costs of a table are computed from. */
interface SharedFacts {
  readonly counts: ReturnType<typeof countsOf>;
  /** Above zero, or `null`. */
  readonly budget: Decimal | null;
  readonly amountUnit: AmountUnit | null;
  readonly rounding: Rounding;
}

/** `null` for a total, and for what states no cost. */
function unitCostOf(
  cost: IndicatorRow,
  { counts, budget, amountUnit, rounding }: SharedFacts,
): UnitCost | null {
  const { meaning } = cost.target.target;
  const stated = meaning.kind === "quantity" ? meaning : null;
  const statedUnit = parseCostUnit(unitOf(cost, stated ?? noUnit));
  if ((!stated && meaning.kind !== "blank") || (stated && !statedUnit) || !isPerUnit(cost, statedUnit))
    return null;
  const denominators = denominatorsOf(cost, statedUnit);
  const candidates = offeredDivisors(denominators, counts);
  const chosen = chooseDivisor(cost, denominators, counts);
  const share = (divisor: Divisor, unit: AmountUnit) =>
    budget && amountUnit ? convertAmount(budget, amountUnit, unit).div(divisor.number) : null;
  const money = statedUnit?.money ?? (chosen && amountUnit ? readableUnit(share(chosen, "万元")) : null);
  const exact = chosen && money ? share(chosen, money) : null;
  const explanations = chosen ? [exact] : money ? candidates.map((divisor) => share(divisor, money)) : [];
  return {
    row: cost.target.row,
    column: cost.target.column,
    candidates,
    chosen,
    exact,
    value: exact && round(exact, 2, rounding),
    unit: stated?.unit || blankUnit(cost, statedUnit, money, chosen),
    stated: stated?.number ?? null,
    agreement: stated ? agreementOf(stated.number, explanations, rounding) : "unknown",
    apart: { operator: (cost.operator ?? null) !== null, unit: columnUnit(cost) !== "" && !stated?.unit },
  };
}

function blankUnit(
  cost: IndicatorRow,
  unit: CostUnit | null,
  money: AmountUnit | null,
  divisor: Divisor | null,
) {
  if (unit) return columnUnit(cost);
  return money && divisor ? `${money}/${divisor.unit}` : "";
}

function agreementOf(stated: Decimal, computed: readonly (Decimal | null)[], rounding: Rounding): Agreement {
  const found = computed.map((exact) => exact && agreement(stated, exact, rounding));
  if (found.includes("exact")) return "exact";
  if (found.includes("cut-down")) return "cut-down";
  return found.includes("differs") ? "differs" : "unknown";
}

function agreement(stated: Decimal, exact: Decimal, rounding: Rounding): Agreement {
  const decimals = decimalsOf(stated);
  if (stated.eq(round(exact, decimals, rounding)) || stated.eq(round(exact, decimals, "up"))) return "exact";
  return stated.eq(round(exact, decimals, "down")) ? "cut-down" : "differs";
}
