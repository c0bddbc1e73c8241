import { usePane } from "../pane-context.ts";
import { currentTable } from "../session/current-table.ts";
import { FillFoot } from "./fill-foot.tsx";
import { ScheduleCard } from "./schedule-card.tsx";
import { TablePicker } from "./table-picker.tsx";
import { TotalsCard } from "./totals-card.tsx";
import { UnitCostCard } from "./unit-cost-card.tsx";

/** What follows from the figures of the current table, and the sums over all. */
export function CostsTab() {
  const { state } = usePane();
  const current = currentTable(state);
  return (
    <>
      <div class="pane-scroll pane-cards">
        <TablePicker />
        {current && <ScheduleCard checked={current} />}
        {current?.unitCosts.map((cost) => (
          <UnitCostCard key={`${cost.row},${cost.column}`} cost={cost} table={current.table} />
        ))}
        {current?.unitCosts.length === 0 && (
          <section class="pane-card">
            <h2>单位成本</h2>
            <p class="pane-hint">这张表没有按数量计算的成本指标，如“每次征兵成本”。</p>
          </section>
        )}
        <TotalsCard />
      </div>
      <FillFoot />
    </>
  );
}
