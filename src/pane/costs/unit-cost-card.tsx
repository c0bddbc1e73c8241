import { boundOf } from "../../core/compute/fill.ts";
import type { UnitCost } from "../../core/compute/unit-cost.ts";
import { cellKey, formatAddress } from "../../core/grid/address.ts";
import { formatDecimal } from "../../core/model/decimal.ts";
import type { TargetTable } from "../../core/read/table.ts";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { Change } from "../parts/change.tsx";
import { showAmount } from "../parts/show-amount.ts";
import { costChosen } from "./cost-chosen.ts";
import { DivisorChoice } from "./divisor-choice.tsx";
import { roundingWords } from "./rounding-words.ts";

interface UnitCostCardProps {
  readonly cost: UnitCost;
  readonly table: TargetTable;
}

/** A per-unit cost: budget ÷ divisor, the other divisors, and what the cell would become. */
export function UnitCostCard({ cost, table }: UnitCostCardProps) {
  const { state, actions, workbench } = usePane();
  const at = { sheet: table.sheet, row: cost.row, column: cost.column };
  const indicator = table.indicators.find(({ row }) => row === cost.row);
  const shown = costChosen(cost, table, state.divisors[cellKey(at)], workbench.rounding);
  const { value, chosen, unit } = shown;
  const target = indicator?.target;
  const bound = boundOf(shown);
  const edit = target && bound && !target.isFormula ? { ...at, before: target.value, after: bound } : null;
  const isStatedOtherwise = target?.text !== "" && String(target?.value) !== bound;
  const isOffered = edit !== null && isStatedOtherwise && (shown !== cost || cost.agreement !== "exact");
  return (
    <section class="pane-card">
      <div class="pane-row">
        <h2>{indicator?.name.text || "单位成本"}</h2>
        <button type="button" class="pane-cell" onClick={() => void actions.jump(at)}>
          <span class="pane-unseen">跳到 </span>
          {formatAddress(cost)}
        </button>
        <span class="pane-space" />
        <span class="pane-sub pane-rounding">单位成本</span>
      </div>
      {value && chosen && table.budget?.amount ? (
        <>
          <div class="pane-figure">{showAmount(value, unit)}</div>
          <div class="pane-sub">
            {showAmount(table.budget.amount, table.amountUnit?.unit)} ÷ {formatDecimal(chosen.number)}{" "}
            {chosen.unit}，{roundingWords[workbench.rounding]}取至 0.01
          </div>
        </>
      ) : (
        <p class="pane-hint">{whyNone(shown)}</p>
      )}
      <DivisorChoice cost={cost} shown={shown} table={table} />
      {isOffered && edit && (
        <div class="pane-fix">
          <Change edit={edit} />
          <Button small onClick={() => void actions.apply([edit], "修正")}>
            采用
          </Button>
        </div>
      )}
    </section>
  );
}

/** Why there is no figure. */
function whyNone({ candidates, chosen }: UnitCost): string {
  if (chosen) return "表中没有写明预算数或金额单位，算不出单位成本。";
  return candidates.length > 0 ? "没有单位相符的数量，请选择按什么分摊。" : "表中没有可用来分摊的数量指标。";
}
