import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { showAmount } from "../parts/show-amount.ts";
import { currentTable } from "../session/current-table.ts";
import { CodeState } from "./code-state.tsx";
import { MoreMenu } from "./more-menu.tsx";

/** Which project the pane is about, and the actions on the workbook. */
export function Header() {
  const { state, actions } = usePane();
  const { checked, activeSheet, undoable } = state;
  const table = currentTable(state)?.table ?? null;
  const all = checked?.scope === "all" ? ` ${checked.workbook.tables.length} 张` : "";
  return (
    <header class="pane-head">
      <div class="pane-row">
        <h1>{table?.projectName?.text || table?.title?.text || "绩表通"}</h1>
        <MoreMenu />
      </div>
      <div class="pane-row pane-identity">
        {table ? <CodeState code={table.projectCode?.text ?? ""} /> : <span>{activeSheet}</span>}
        {table?.budget?.amount && <span>{showAmount(table.budget.amount, table.amountUnit?.unit)}</span>}
      </div>
      <div class="pane-row pane-actions">
        <Button kind="primary" onClick={() => void actions.check("active")}>
          校验当前表
        </Button>
        <Button onClick={() => void actions.check("all")}>校验全部{all}</Button>
        <Button
          kind="quiet"
          disabled={undoable === null}
          hint={undoable === null ? "没有可撤销的操作" : `撤销：${undoable}`}
          onClick={() => void actions.undo()}
        >
          <span aria-hidden="true">↶ </span>撤销
        </Button>
      </div>
    </header>
  );
}
