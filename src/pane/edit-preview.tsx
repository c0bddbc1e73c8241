import { useState } from "preact/hooks";
import { cellKey } from "../core/grid/address.ts";
import type { CellEdit } from "../core/grid/edit.ts";
import { EditChoices } from "./edit-choices.tsx";
import { usePane } from "./pane-context.ts";
import { Button } from "./parts/button.tsx";
import { Dialog } from "./parts/dialog.tsx";

interface EditPreviewProps {
  readonly title: string;
  /** What is done to the cells: 修正. */
  readonly verb: string;
  readonly edits: readonly CellEdit[];
}

/** Every edit with its before → after, each to be taken or left, before anything is written. */
export function EditPreview({ title, verb, edits }: EditPreviewProps) {
  const { set, actions, workbench } = usePane();
  const [keys, setKeys] = useState<ReadonlySet<string>>(() => new Set(edits.map(cellKey)));
  const taken = edits.filter((edit) => keys.has(cellKey(edit)));
  const isAll = taken.length === edits.length;
  const close = () => set({ dialog: null });
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
          checked={isAll}
          onChange={() => setKeys(new Set(isAll ? [] : edits.map(cellKey)))}
        />
        全选
      </label>
      <div class="pane-scroll">
        <EditChoices edits={edits} taken={keys} onChange={setKeys} />
      </div>
      <p class="pane-hint">
        {workbench.capabilities.name} 自己的撤销可能取不回这些改动，请用面板上的“撤销”。
      </p>
    </Dialog>
  );
}
