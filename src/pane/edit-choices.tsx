import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { cellKey, formatAddress } from "../core/grid/address.ts";
import type { CellEdit } from "../core/grid/edit.ts";
import { whereTheyDiffer } from "../core/model/excerpt.ts";
import { Button } from "./parts/button.tsx";
import { Change } from "./parts/change.tsx";

interface EditChoicesProps {
  readonly edits: readonly CellEdit[];
  /** The keys of the cells that are ticked. */
  readonly taken: ReadonlySet<string>;
  readonly onChange: (taken: ReadonlySet<string>) => void;
  /** Long texts are cut down to where they differ. */
  readonly isCut?: boolean;
  /** What stands before a change. */
  readonly labelOf?: (edit: CellEdit) => ComponentChildren;
}

/** How many edits are drawn at first, and with each further request. */
const page = 200;

/** Edits by sheet, each with its before → after and a tick. */
export function EditChoices({ edits, taken, onChange, isCut = false, labelOf }: EditChoicesProps) {
  const [drawn, setDrawn] = useState(page);
  const toggle = (key: string) => {
    const next = new Set(taken);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  return (
    <ul class="pane-edits">
      {edits.slice(0, drawn).map((edit, index) => (
        <li key={cellKey(edit)}>
          {edit.sheet !== edits[index - 1]?.sheet && <h3 class="pane-part">{edit.sheet}</h3>}
          <label class="pane-check">
            <input
              type="checkbox"
              checked={taken.has(cellKey(edit))}
              onChange={() => toggle(cellKey(edit))}
            />
            <span class="pane-cell">{formatAddress(edit)}</span>
            <span>
              {labelOf?.(edit)}
              <Change edit={isCut ? cut(edit) : edit} />
            </span>
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
  );
}

function cut(edit: CellEdit): CellEdit {
  const { before, after } = edit;
  if (typeof before !== "string" || typeof after !== "string") return edit;
  const [from, to] = whereTheyDiffer(before, after);
  return { ...edit, before: from, after: to };
}
