import { useMemo, useState } from "preact/hooks";
import type { AmountUnit } from "../../core/model/amount-unit.ts";
import type { Profile } from "../../core/model/taxonomy.ts";
import { templateUnit } from "../../core/render/template-unit.ts";
import { rowMoves } from "../../core/row-moves.ts";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { generate } from "../session/generate.ts";
import { tableKey } from "../session/keys.ts";
import { limitOf } from "../session/limit-of.ts";
import { newProjectLimit } from "../session/new-project-limit.ts";
import { GenerationCard } from "./generation-card.tsx";
import { ProjectList } from "./project-list.tsx";
import { TemplateCard } from "./template-card.tsx";
import { WritingChoice } from "./writing-choice.tsx";
import { LeftOutNote, MovesNote } from "./writing-notes.tsx";

/** The projects read, and one template-true sheet for each that is chosen. */
export function ProjectsTab() {
  const { state, set, actions, session, workbench } = usePane();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [extras, setExtras] = useState(true);
  const [profile, setProfile] = useState<Profile | null>(null);
  const [unit, setUnit] = useState<AmountUnit | null>(null);
  const [isMoving, setMoving] = useState(false);
  const { checked, generation, template } = state;
  const noSheets = limitOf(workbench.capabilities, "addSheets");
  const noNew = newProjectLimit(workbench.capabilities, state);
  const isUnable = noSheets !== undefined;
  const plainer = workbench.capabilities.limits?.formatting;
  const tables = checked?.workbook.tables ?? [];
  const chosen = useMemo(() => tables.filter(({ table }) => !left.has(tableKey(table))), [tables, left]);
  const moves = useMemo(() => (profile ? rowMoves(chosen, profile) : []), [chosen, profile]);
  const isAgreed = isMoving || moves.every(({ to }) => to === null);
  const isLedger = template?.isLedger ?? false;
  const statedUnit = useMemo(() => template && templateUnit(template.form), [template]);
  const wish = { extras, moveTo: isAgreed ? profile : null, amountUnit: statedUnit ? null : unit };
  return (
    <>
      <div class="pane-scroll">
        {generation && <GenerationCard generation={generation} next={generateButton} />}
        {!generation && (
          <section class="pane-card" aria-label="怎样写">
            {session.loadShelf && <TemplateCard />}
            <WritingChoice
              profile={profile}
              onProfile={(wanted) => {
                setProfile(wanted);
                setMoving(false);
              }}
              unit={statedUnit ? null : { chosen: unit }}
              onUnit={setUnit}
            />
          </section>
        )}
        {profile && moves.length > 0 && !generation && (
          <MovesNote profile={profile} moves={moves} isAccepted={isMoving} onAccept={setMoving} />
        )}
        {template && !generation && <LeftOutNote tables={chosen} template={template} unit={unit} />}
        {checked?.scope === "active" && !generation && (
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
            {isLedger ? "另附校验报告" : "另附汇总和校验报告"}
          </label>
        )}
        {!isUnable && noNew !== undefined && <p class="pane-hint">{noNew}</p>}
        {!isUnable && plainer !== undefined && <p class="pane-hint">{plainer}</p>}
        <span class="pane-row">
          <Button disabled={noNew !== undefined} hint={noNew} onClick={() => set({ dialog: "new-project" })}>
            新建项目…
          </Button>
          <span class="pane-space" />
          <Button
            id={generateButton}
            kind="primary"
            disabled={isUnable || chosen.length === 0 || generation !== null}
            hint={noSheets}
            onClick={() => void generate(session, chosen, wish)}
          >
            {isLedger ? `生成 ${chosen.length} 个项目的台账` : `生成 ${chosen.length} 张项目表`}
          </Button>
        </span>
      </div>
    </>
  );
}

const generateButton = "pane-generate";
