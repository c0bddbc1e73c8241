import { useState } from "preact/hooks";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { tableKey } from "../session/keys.ts";
import { GenerationCard } from "./generation-card.tsx";
import { ProjectList } from "./project-list.tsx";

/** The projects read, and one template-true sheet for each that is chosen. */
export function ProjectsTab() {
  const { state, set, actions, generation, workbench } = usePane();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [extras, setExtras] = useState(true);
  const { checked } = state;
  const { addSheets, name } = workbench.capabilities;
  const tables = checked?.workbook.tables ?? [];
  const chosen = tables.flatMap(({ table }, index) => (left.has(tableKey(table)) ? [] : [index]));
  return (
    <>
      <div class="pane-scroll">
        {state.generation && <GenerationCard generation={state.generation} />}
        {checked?.scope === "active" && !state.generation && (
          <div class="pane-row pane-aside">
            <span class="pane-sub">只读了当前表</span>
            <span class="pane-space" />
            <Button small onClick={() => void actions.check("all")}>
              列出全部项目
            </Button>
          </div>
        )}
        <ProjectList tables={tables} left={left} onChange={setLeft} />
        {!addSheets && <p class="pane-hint pane-aside">{name} 在这里不能添加工作表，不能生成项目表。</p>}
      </div>
      {addSheets && (
        <div class="pane-foot pane-foot-wrap">
          <label class="pane-check">
            <input type="checkbox" checked={extras} onChange={() => setExtras(!extras)} />
            另附汇总和校验报告
          </label>
          <span class="pane-row">
            <Button onClick={() => set({ dialog: "new-project" })}>新建项目…</Button>
            <span class="pane-space" />
            <Button
              kind="primary"
              disabled={chosen.length === 0 || state.generation !== null}
              onClick={() => void generation.start(chosen, extras)}
            >
              生成 {chosen.length} 张项目表
            </Button>
          </span>
        </div>
      )}
    </>
  );
}
