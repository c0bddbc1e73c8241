import { useEffect, useRef } from "preact/hooks";
import type { Address } from "../../../core/grid/address.ts";
import type { CellEdit } from "../../../core/grid/edit.ts";
import { cellText } from "../../../core/grid/text.ts";
import { severityWords } from "../../../core/rules/words.ts";
import type { Mark } from "../../../hosts/host.ts";
import { mergedStyle } from "./cell-style.ts";
import { readEntry } from "./entry.ts";
import type { DrawnCell } from "./layout.ts";
import type { SheetStyles } from "./workbook-styles.ts";

type Edit = Omit<CellEdit, "sheet">;

interface GridCellProps {
  readonly drawn: DrawnCell;
  readonly styles: SheetStyles | null;
  readonly mark: Mark["severity"] | undefined;
  /** The one cell that the Tab key reaches. */
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly isEditing: boolean;
  readonly onSelect: (address: Address) => void;
  readonly onStartEdit: (address: Address) => void;
  readonly onEndEdit: (edit: Edit | null) => Promise<void>;
}

export function GridCell(props: GridCellProps) {
  const { drawn, styles, mark, isCurrent, isSelected, isEditing, onSelect, onStartEdit } = props;
  const { row, column, rowSpan, columnSpan, cell } = drawn;
  const address = { row, column };
  const text = cell ? cellText(cell) : "";
  return (
    <td
      role="gridcell"
      rowSpan={rowSpan}
      colSpan={columnSpan}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isSelected}
      class={[mark && `web-mark web-mark-${mark}`, typeof cell?.value === "number" && "web-number"]
        .filter(Boolean)
        .join(" ")}
      style={styles ? { ...styleOf(drawn, styles) } : {}}
      title={mark ? `${severityWords[mark]}：详见右侧问题` : undefined}
      onMouseDown={() => onSelect(address)}
      onDblClick={() => onStartEdit(address)}
    >
      {isEditing ? <CellEditor {...props} text={text} /> : text}
      {mark && <span class="web-unseen">（{severityWords[mark]}）</span>}
    </td>
  );
}

function styleOf({ row, column, rowSpan, columnSpan }: DrawnCell, styles: SheetStyles) {
  const own = styles.cell(row, column);
  if (rowSpan === 1 && columnSpan === 1) return own;
  const right = styles.cell(row, column + columnSpan - 1);
  return mergedStyle(own, right, styles.cell(row + rowSpan - 1, column));
}

/** Enter writes, Escape leaves the cell as it was. A formula can be read here and not changed. */
function CellEditor({ drawn, text, onEndEdit }: GridCellProps & { readonly text: string }) {
  const { row, column, cell } = drawn;
  const input = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useEffect(() => input.current?.select(), []);
  const end = (isWritten: boolean) => {
    if (isOver.current) return;
    isOver.current = true;
    const typed = input.current?.value ?? text;
    const isChanged = isWritten && !cell?.isFormula && typed !== text;
    void onEndEdit(
      isChanged ? { row, column, before: cell?.value ?? null, after: readEntry(typed, cell) } : null,
    );
  };
  return (
    <textarea
      ref={input}
      class="web-editor"
      aria-label={cell?.isFormula ? "单元格内容（公式，不能在这里改）" : "单元格内容"}
      readOnly={cell?.isFormula === true}
      defaultValue={text}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        if (event.key === "Escape") end(false);
        else if (event.key === "Enter" && !event.altKey && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          end(true);
        }
        event.stopPropagation();
      }}
    />
  );
}
