import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { showAmount } from "../parts/show-amount.ts";

/** The sums over all tables checked. */
export function TotalsCard() {
  const { state, actions } = usePane();
  const { checked } = state;
  if (!checked) return null;
  const { projects, amountUnit, budget, fiscalFunds, otherFunds, schedule } = checked.workbook.totals;
  return (
    <section class="pane-card">
      <div class="pane-row">
        <h2>
          {checked.scope === "all" ? "全部" : "当前表"} {projects} 个项目
        </h2>
        <span class="pane-space" />
        <span>{showAmount(budget, amountUnit)}</span>
      </div>
      {projects > 1 && (
        <dl class="pane-sums">
          <dt>财政资金</dt>
          <dd>{showAmount(fiscalFunds, amountUnit)}</dd>
          <dt>其他资金</dt>
          <dd>{showAmount(otherFunds, amountUnit)}</dd>
          {schedule.map(({ label, amount }) => (
            <>
              <dt>{label}累计支出</dt>
              <dd>{showAmount(amount, amountUnit)}</dd>
            </>
          ))}
        </dl>
      )}
      {checked.scope === "active" && (
        <Button small onClick={() => void actions.check("all")}>
          汇总全部工作表
        </Button>
      )}
    </section>
  );
}
