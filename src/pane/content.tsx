import { usePane } from "./pane-context.ts";
import { lazy } from "./parts/lazy.tsx";
import { FailedState } from "./states/failed-state.tsx";
import { MissingPart } from "./states/missing-part.tsx";
import { ReadingState } from "./states/reading-state.tsx";
import { TabBar, tabPanel } from "./tab-bar.tsx";

/** Started with the first check, so that both come together. */
export const loadFindingsTab = () =>
  import("./findings/findings-tab.tsx").then((module) => module.FindingsTab);

const FindingsTab = lazy(loadFindingsTab, MissingPart);
const NoTableState = lazy(
  () => import("./states/no-table-state.tsx").then((module) => module.NoTableState),
  MissingPart,
);
const CostsTab = lazy(() => import("./costs/costs-tab.tsx").then((module) => module.CostsTab), MissingPart);
const ProjectsTab = lazy(
  () => import("./projects/projects-tab.tsx").then((module) => module.ProjectsTab),
  MissingPart,
);

/** What fills the pane below its header: a tab, or the state that stands in for all of them. */
export function Content() {
  const { checked, failure, tab } = usePane().state;
  if (!checked) return failure ? <FailedState title="没能读取工作表" failure={failure} /> : <ReadingState />;
  if (checked.workbook.tables.length === 0 && checked.workbook.findings.length === 0) return <NoTableState />;
  return (
    <>
      <TabBar />
      <div class="pane-panel" {...tabPanel(tab)}>
        {tab === "findings" && <FindingsTab />}
        {tab === "costs" && <CostsTab />}
        {tab === "projects" && <ProjectsTab />}
      </div>
    </>
  );
}
