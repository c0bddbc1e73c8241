import type { Divisor } from "../../core/compute/divisor.ts";
import type { UnitCost } from "../../core/compute/unit-cost.ts";
import { unitCostBy } from "../../core/compute/unit-cost-by.ts";
import { cellKey } from "../../core/grid/address.ts";
import { formatDecimal } from "../../core/model/decimal.ts";
import type { TargetTable } from "../../core/read/table.ts";
import { usePane } from "../pane-context.ts";
import { showAmount } from "../parts/show-amount.ts";
import { divisorChoice } from "./cost-chosen.ts";

interface DivisorChoiceProps {
  readonly cost: UnitCost;
  /** The cost by the divisor now chosen. */
  readonly shown: UnitCost;
  readonly table: TargetTable;
}

/** What the budget may be divided by, where there is a choice. */
export function DivisorChoice({ cost, shown, table }: DivisorChoiceProps) {
  const { state, set, workbench } = usePane();
  const key = cellKey({ sheet: table.sheet, row: cost.row, column: cost.column });
  const { candidates, chosen } = cost;
  if (candidates.length === 0 || (candidates.length === 1 && chosen)) return null;
  return (
    <div class="pane-divisors" role="radiogroup" aria-label="按什么分摊">
      {candidates.map((divisor) => (
        <label key={nameOf(divisor)} class="pane-check">
          <input
            type="radio"
            name={key}
            checked={isSame(divisor, shown.chosen)}
            onChange={() =>
              set({ divisors: { ...state.divisors, [key]: divisorChoice(divisor, cost, table) } })
            }
          />
          <span>
            {nameOf(divisor)} <span class="pane-sub">{remark(divisor)}</span>
          </span>
        </label>
      ))}
    </div>
  );

  function remark(divisor: Divisor): string {
    if (isSame(divisor, chosen)) return "与指标相符";
    const other = unitCostBy(divisor, cost, table, workbench.rounding);
    return other?.value ? showAmount(other.value, other.unit) : "";
  }
}

/** 征兵次数 2 次; the parts of a year name themselves: 12个月. */
function nameOf({ from, number, unit, row }: Divisor): string {
  return row === null ? from : `${from} ${formatDecimal(number)} ${unit}`;
}

function isSame(divisor: Divisor, other: Divisor | null): boolean {
  return divisor.from === other?.from && divisor.row === other.row;
}
