import { useRef } from "preact/hooks";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { useHandOver } from "../parts/use-hand-over.ts";
import { newProjectLimit } from "../session/new-project-limit.ts";
import { tabId } from "../tab-bar.tsx";

/** What a table should look like, and the ways to get one. */
export function NoTableState() {
  const { state, set, actions, workbench } = usePane();
  const noSheets = newProjectLimit(workbench.capabilities, state);
  const place = useRef<HTMLDivElement>(null);
  useHandOver(place, tabId(state.tab));
  const isUnable = noSheets !== undefined;
  const isAll = state.checked?.scope === "all";
  const blank = { name: "", code: "", budget: "", budgetUnit: "", profile: "2015" } as const;
  return (
    <div class="pane-state" ref={place}>
      <svg viewBox="0 0 40 40" width="40" height="40" class="pane-state-sign" aria-hidden="true">
        <path
          d="M4.5 4.5h31v31h-31zM4.5 12.5h31M4.5 20.5h31M4.5 28.5h31M12.5 4.5v31M20.5 4.5v31M28.5 4.5v31"
          fill="none"
          stroke="currentColor"
        />
      </svg>
      <h2>{isAll ? "工作簿里没有找到绩效目标表" : "这张表里没有找到绩效目标表"}</h2>
      <p>绩效目标表应当有“项目编码”“预算数”“资金支出计划（%）”和“一级指标 … 指标值”这些表头，位置不限。</p>
      <Button
        kind="primary"
        wide
        disabled={isUnable}
        hint={noSheets}
        onClick={() => void actions.create({ ...blank, year: new Date().getFullYear() })}
      >
        插入空白模板
      </Button>
      <Button wide disabled={isUnable} hint={noSheets} onClick={() => set({ dialog: "new-project" })}>
        新建项目…
      </Button>
      {isUnable && <p>{noSheets}</p>}
      <Button kind="quiet" onClick={() => set({ dialog: "example" })}>
        看一张示例
      </Button>
    </div>
  );
}
