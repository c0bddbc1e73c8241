import { useMemo } from "preact/hooks";
import { allFindings } from "../../core/pipeline.ts";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { allPass } from "../session/pane-state.ts";
import { AllClearState } from "../states/all-clear-state.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { filterFindings } from "./filter-findings.ts";
import { groupFindings } from "./finding-groups.ts";
import { FindingList } from "./finding-list.tsx";
import { SafeFoot } from "./safe-foot.tsx";

export function FindingsTab() {
  const { state, set, workbench } = usePane();
  const { checked, filter } = state;
  const findings = useMemo(() => (checked ? allFindings(checked.workbook) : []), [checked]);
  const groups = useMemo(
    () => (checked ? groupFindings(checked.workbook, filterFindings(filter)) : []),
    [checked, filter],
  );
  return (
    <>
      {findings.length > 0 && <FilterBar findings={findings} />}
      {!workbench.capabilities.events && (
        <p class="pane-hint pane-follow">{workbench.capabilities.name} 不能告知改动，改完请再校验一次。</p>
      )}
      <div class="pane-scroll">
        {findings.length === 0 && <AllClearState />}
        {findings.length > 0 && groups.length === 0 && (
          <div class="pane-state">
            <p>没有符合筛选条件的问题</p>
            <Button onClick={() => set({ filter: allPass })}>清除筛选</Button>
          </div>
        )}
        <FindingList groups={groups} />
      </div>
      <SafeFoot />
    </>
  );
}
