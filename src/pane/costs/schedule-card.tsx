import type { CheckedTable } from "../../core/checked-workbook.ts";
import type { ScheduleAmount } from "../../core/compute/schedule.ts";
import { formatDecimal } from "../../core/model/decimal.ts";
import { showAmount } from "../parts/show-amount.ts";

/** The spending schedule in money: bars for the eye, a table for screen readers. */
export function ScheduleCard({ checked }: { readonly checked: CheckedTable }) {
  const { schedule, table } = checked;
  if (schedule.length === 0) return null;
  const columns = { gridTemplateColumns: `repeat(${schedule.length}, 1fr)` };
  const heights = barHeights(schedule);
  return (
    <section class="pane-card" aria-labelledby="pane-schedule">
      <div class="pane-row">
        <h2 id="pane-schedule">资金支出进度</h2>
        <span class="pane-space" />
        <span class="pane-sub">{table.amountUnit?.unit ?? "未注明单位"}，累计</span>
      </div>
      <div aria-hidden="true">
        <div class="pane-bars" style={columns}>
          {schedule.map(({ label, amount }, index) => (
            <div key={label} class="pane-bar" style={{ height: `${heights[index] ?? 0}%` }}>
              {(heights[index] ?? 0) > 15 && amount ? showAmount(amount) : ""}
            </div>
          ))}
        </div>
        <div class="pane-bar-labels" style={columns}>
          {schedule.map(({ label, percent }) => (
            <span key={label}>
              {label}
              <br />
              {percent ? `${formatDecimal(percent)}%` : "空白"}
            </span>
          ))}
        </div>
      </div>
      <table class="pane-unseen">
        <caption>资金支出进度</caption>
        <tbody>
          <tr>
            <th scope="col">时点</th>
            <th scope="col">累计比例</th>
            <th scope="col">累计金额</th>
            <th scope="col">本期金额</th>
          </tr>
          {schedule.map(({ label, percent, amount, increment }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{percent ? `${formatDecimal(percent)}%` : "空白"}</td>
              <td>{amount ? showAmount(amount, table.amountUnit?.unit) : "无"}</td>
              <td>{increment ? showAmount(increment, table.amountUnit?.unit) : "无"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Each point in percent of the whole, between 0 and 100; a blank stays at the height of the one before. */
function barHeights(schedule: readonly ScheduleAmount[]): number[] {
  let height = 0;
  return schedule.map(({ percent }) => {
    if (percent) height = Math.min(100, Math.max(0, Number(formatDecimal(percent))));
    return height;
  });
}
