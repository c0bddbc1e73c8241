import { useState } from "preact/hooks";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { generate } from "../session/generate.ts";
import { tableKey } from "../session/keys.ts";
import { limitOf } from "../session/limit-of.ts";
import { GenerationCard } from "./generation-card.tsx";
import { ProjectList } from "./project-list.tsx";

/** The projects read, and one template-true sheet for each that is chosen. */
export function ProjectsTab() {
  const { state, set, actions, session, workbench } = usePane();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [extras, setExtras] = useState(true);
  const { checked } = state;
  const noSheets = limitOf(workbench.capabilities, "addSheets");
  const isUnable = noSheets !== undefined;
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
      </div>
      <div class="pane-foot pane-foot-wrap">
        {isUnable ? (
          <p class="pane-hint">{noSheets}</p>
        ) : (
          <label class="pane-check">
            <input type="checkbox" checked={extras} onChange={() => setExtras(!extras)} />
            另附汇总和校验报告
          </label>
        )}
        <span class="pane-row">
          <Button disabled={isUnable} hint={noSheets} onClick={() => set({ dialog: "new-project" })}>
            新建项目…
          </Button>
          <span class="pane-space" />
          <Button
            kind="primary"
            disabled={isUnable || chosen.length === 0 || state.generation !== null}
            hint={noSheets}
            onClick={() => void generate(session, chosen, extras)}
          >
            生成 {chosen.length} 张项目表
          </Button>
        </span>
      </div>
    </>
  );
}
