import { useMemo, useState } from "preact/hooks";
import { cellKey } from "../../core/grid/address.ts";
import type { Decision } from "../../core/roll-forward/decision.ts";
import { consentedEdits, planRollForward } from "../../core/roll-forward/plan-roll-forward.ts";
import type { RollForwardOptions } from "../../core/roll-forward/roll-forward-options.ts";
import { sourceYear } from "../../core/roll-forward/source-year.ts";
import type { Checked } from "../../workbench/workbench.ts";
import { EditChoices } from "../edit-choices.tsx";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { Dialog } from "../parts/dialog.tsx";
import { yearOf } from "../projects/field-checks.ts";
import { DecisionList } from "./decision-list.tsx";
import { RollForwardForm } from "./roll-forward-form.tsx";

/** Last year's tables as next year's drafts: what is written, what is written only with consent, what is left to decide. */
export function RollForwardDialog({ checked }: { readonly checked: Checked }) {
  const { set, actions, session } = usePane();
  const { workbook } = checked;
  const [yearText, setYearText] = useState(() => String(nextYear(checked)));
  const [codes, setCodes] = useState<RollForwardOptions["codes"]>("keep");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [consented, setConsented] = useState<ReadonlySet<string>>(new Set());
  const [remaining, setRemaining] = useState<readonly Decision[] | null>(null);
  const year = yearOf(yearText);
  const plan = useMemo(
    () => (year === null ? null : planRollForward(workbook, { year, codes })),
    [workbook, year, codes],
  );
  const close = () => set({ dialog: null });
  if (remaining) return <Remaining decisions={remaining} onClose={close} />;

  const edits = plan?.edits ?? [];
  const proposals = plan?.proposals ?? [];
  const taken = edits.filter((edit) => !left.has(cellKey(edit)));
  const takenKeys = new Set(taken.map(cellKey));
  const agreed = proposals.filter(({ edit }) => consented.has(cellKey(edit)));
  const labels = new Map(proposals.map(({ label, edit }) => [edit, label]));
  const written = plan ? consentedEdits({ ...plan, edits: taken }, agreed) : [];
  const leave = (keys: ReadonlySet<string>) =>
    setLeft(new Set(edits.map(cellKey).filter((key) => !keys.has(key))));
  const accept = async () => {
    const decisions = plan?.decisions ?? [];
    await actions.apply(written, "结转");
    if (session.store.state.failure || decisions.length === 0) close();
    else setRemaining(decisions);
  };
  const footer = (
    <>
      <span class="pane-space" />
      <Button onClick={close}>取消</Button>
      <Button kind="primary" disabled={written.length === 0} onClick={() => void accept()}>
        结转 {written.length} 处
      </Button>
    </>
  );
  return (
    <Dialog title="结转下年" onClose={close} footer={footer}>
      <div class="pane-scroll pane-form pane-sections">
        <p class="pane-hint">
          直接改写这个工作簿里的 {workbook.tables.length} 张表，请先把上年的另存一份。
          {checked.scope === "active" && "只读了当前表。"}
        </p>
        {checked.scope === "active" && (
          <Button small onClick={() => void actions.check("all")}>
            结转全部工作表
          </Button>
        )}
        <RollForwardForm year={yearText} codes={codes} onYear={setYearText} onCodes={setCodes} />
        {plan && (
          <>
            <section aria-label="改动">
              <h2>改动 {edits.length} 处</h2>
              {edits.length === 0 && <p class="pane-hint">没有要改的：日期、金额都已是 {year} 年的草稿。</p>}
              <EditChoices edits={edits} taken={takenKeys} onChange={leave} />
            </section>
            {proposals.length > 0 && (
              <section aria-label="名称和文字里的年份">
                <h2>名称和文字里的年份 {proposals.length} 处</h2>
                <p class="pane-hint">逐条确认，勾选的才改。结转项目应当保留原来的年份，不要勾选。</p>
                <EditChoices
                  edits={proposals.map(({ edit }) => edit)}
                  taken={consented}
                  onChange={setConsented}
                  isCut
                  labelOf={(edit) => <span class="pane-sub">{labels.get(edit)} </span>}
                />
              </section>
            )}
            <DecisionList decisions={plan.decisions} />
          </>
        )}
      </div>
    </Dialog>
  );
}

interface RemainingProps {
  readonly decisions: readonly Decision[];
  readonly onClose: () => void;
}

/** The drafts are written; what people must still do. */
function Remaining({ decisions, onClose }: RemainingProps) {
  const footer = (
    <>
      <span class="pane-space" />
      <Button kind="primary" onClick={onClose}>
        完成
      </Button>
    </>
  );
  return (
    <Dialog title="已结转" onClose={onClose} footer={footer}>
      <div class="pane-scroll pane-form pane-sections">
        <DecisionList decisions={decisions} />
      </div>
    </Dialog>
  );
}

/** After the budget year of the tables; where nothing tells that, after this one. */
function nextYear({ workbook }: Checked): number {
  const { year } = sourceYear(workbook.tables.map(({ table }) => table));
  return (year ?? new Date().getFullYear()) + 1;
}
