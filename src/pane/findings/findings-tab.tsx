import { useMemo } from "preact/hooks";
import { allFindings } from "../../core/checked-workbook.ts";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { lazy } from "../parts/lazy.tsx";
import { limitOf } from "../session/limit-of.ts";
import { allPass } from "../session/pane-state.ts";
import { MissingBar, MissingPart } from "../states/missing-part.tsx";
import { filterFindings } from "./filter-findings.ts";
import { groupFindings } from "./finding-groups.ts";
import { FindingList } from "./finding-list.tsx";
import { SafeFoot } from "./safe-foot.tsx";

const FilterBar = lazy(() => import("./filter-bar.tsx").then((module) => module.FilterBar), MissingBar);
const AllClearState = lazy(
  () => import("../states/all-clear-state.tsx").then((module) => module.AllClearState),
  MissingPart,
);

export function FindingsTab() {
  const { state, set, workbench } = usePane();
  const { checked, filter } = state;
  const noEvents = limitOf(workbench.capabilities, "events");
  const copies = checked?.copies.length ?? 0;
  const findings = useMemo(() => (checked ? allFindings(checked.workbook) : []), [checked]);
  const groups = useMemo(
    () => (checked ? groupFindings(checked.workbook, filterFindings(filter)) : []),
    [checked, filter],
  );
  return (
    <>
      {findings.length > 0 && (
        <div class="pane-filter">
          <FilterBar findings={findings} />
        </div>
      )}
      {noEvents !== undefined && <p class="pane-hint pane-follow">{noEvents}</p>}
      {copies > 0 && (
        <p class="pane-hint pane-follow">
          另有 {copies} 张由本工作簿生成、之后没有改动的项目表，与原表内容相同，没有重复校验。
        </p>
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
