import { useState } from "preact/hooks";
import { formatAddress } from "../core/grid/address.ts";
import type { CellEdit } from "../core/grid/edit.ts";
import { usePane } from "./pane-context.ts";
import { Button } from "./parts/button.tsx";
import { Change } from "./parts/change.tsx";
import { Dialog } from "./parts/dialog.tsx";
import { cellKey } from "./session/keys.ts";

interface EditPreviewProps {
  readonly title: string;
  /** What is done to the cells: 修正. */
  readonly verb: string;
  readonly edits: readonly CellEdit[];
}

/** How many edits are drawn at first, and with each further request. */
const page = 200;

/** Every edit with its before → after, each to be taken or left, before anything is written. */
export function EditPreview({ title, verb, edits }: EditPreviewProps) {
  const { set, actions, workbench } = usePane();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [drawn, setDrawn] = useState(page);
  const taken = edits.filter((edit) => !left.has(cellKey(edit)));
  const close = () => set({ dialog: null });
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  const accept = () => {
    close();
    void actions.apply(taken, verb);
  };
  const footer = (
    <>
      <span class="pane-space" />
      <Button onClick={close}>取消</Button>
      <Button kind="primary" disabled={taken.length === 0} onClick={accept}>
        {verb} {taken.length} 处
      </Button>
    </>
  );
  return (
    <Dialog title={`${title} · ${edits.length} 处`} onClose={close} footer={footer}>
      <label class="pane-check pane-check-all">
        <input
          type="checkbox"
          data-autofocus
          checked={left.size === 0}
          onChange={() => setLeft(left.size === 0 ? new Set(edits.map(cellKey)) : new Set())}
        />
        全选
      </label>
      <ul class="pane-scroll pane-edits">
        {edits.slice(0, drawn).map((edit, index) => (
          <li key={cellKey(edit)}>
            {edit.sheet !== edits[index - 1]?.sheet && <h3 class="pane-part">{edit.sheet}</h3>}
            <label class="pane-check">
              <input
                type="checkbox"
                checked={!left.has(cellKey(edit))}
                onChange={() => toggle(cellKey(edit))}
              />
              <span class="pane-cell">{formatAddress(edit)}</span>
              <Change edit={edit} />
            </label>
          </li>
        ))}
        {edits.length > drawn && (
          <li>
            <Button wide onClick={() => setDrawn(drawn + page)}>
              再列出 {Math.min(page, edits.length - drawn)} 处（还有 {edits.length - drawn} 处）
            </Button>
          </li>
        )}
      </ul>
      <p class="pane-hint">
        {workbench.capabilities.name} 自己的撤销可能取不回这些改动，请用面板上的“撤销”。
      </p>
    </Dialog>
  );
}
