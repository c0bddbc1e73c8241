import { useLayoutEffect, useRef } from "preact/hooks";
import type { Address } from "../../../core/grid/address.ts";
import type { CellEdit } from "../../../core/grid/edit.ts";
import { cellText } from "../../../core/grid/text.ts";
import { readEntry } from "./entry.ts";
import type { DrawnCell } from "./layout.ts";

/** Something being typed into a cell. */
export interface CellEntry extends Address {
  /** Typed in place of the content, not going on from it. */
  readonly isFresh: boolean;
  readonly onEnd: (edit: Omit<CellEdit, "sheet"> | null) => void;
}

/** Enter writes, Escape leaves the cell as it was. A formula can be read here and not changed. */
export function CellEditor({ drawn, entry }: { readonly drawn: DrawnCell; readonly entry: CellEntry }) {
  const { row, column, cell } = drawn;
  const text = cell ? cellText(cell) : "";
  const input = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const end = (isWritten: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const typed = input.current?.value ?? text;
    const isChanged = isWritten && !cell?.isFormula && typed !== text;
    entry.onEnd(
      isChanged ? { row, column, before: cell?.value ?? null, after: readEntry(typed, cell) } : null,
    );
  };
  return (
    <textarea
      ref={input}
      class="web-editor"
      aria-label={cell?.isFormula ? "单元格内容（公式，不能在这里改）" : "单元格内容"}
      readOnly={cell?.isFormula === true}
      defaultValue={entry.isFresh && !cell?.isFormula ? "" : text}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        if (event.key === "Escape") end(false);
        else if (event.key === "Enter" && !event.altKey && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          end(true);
        }
        event.stopPropagation();
      }}
      onMouseDown={(event) => event.stopPropagation()}
    />
  );
}
