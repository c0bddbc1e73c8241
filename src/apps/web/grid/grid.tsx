import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Address, columnLetters } from "../../../core/grid/address.ts";
import type { CellEdit } from "../../../core/grid/edit.ts";
import type { Sheet } from "../../../core/grid/sheet.ts";
import type { Mark } from "../../../hosts/host.ts";
import { GridCell } from "./grid-cell.tsx";
import { extentOf, layOut } from "./layout.ts";
import { stepFrom } from "./step.ts";
import type { SheetStyles } from "./workbook-styles.ts";

interface GridProps {
  readonly sheet: Sheet;
  /** `null` until they are read, or when they cannot be. */
  readonly styles: SheetStyles | null;
  readonly marks: readonly Mark[];
  readonly selection: Address | null;
  readonly onSelect: (address: Address) => void;
  readonly onEdit: (edit: Omit<CellEdit, "sheet">) => Promise<void>;
}

/** Rows that are drawn at first, and with each further wish. */
const pageRows = 300;

/** A sheet as a table with its merges and looks; arrows move, Enter or F2 edits. */
export function Grid({ sheet, styles, marks, selection, onSelect, onEdit }: GridProps) {
  const [shownRows, setShownRows] = useState(pageRows);
  const [editing, setEditing] = useState<Address | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const extent = useMemo(() => extentOf(sheet, styles), [sheet, styles]);
  const rowCount = Math.min(extent.rows, Math.max(shownRows, (selection?.row ?? 0) + 20));
  const rows = useMemo(() => layOut(sheet, rowCount, extent.columns), [sheet, rowCount, extent.columns]);
  const current = selection ?? { row: 1, column: 1 };

  useEffect(() => setEditing(null), [selection?.row, selection?.column, sheet.name]);
  useEffect(() => {
    if (!selection || editing) return;
    const cell = table.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
    // The pane keeps the focus when the selection comes from there.
    if (table.current?.contains(document.activeElement)) cell?.focus({ preventScroll: true });
  }, [selection, editing]);

  const keyDown = (event: KeyboardEvent) => {
    if (editing) return;
    const next = stepFrom(current, event.key, sheet, extent);
    if (next) onSelect(next);
    else if (event.key === "Enter" || event.key === "F2") setEditing(current);
    else return;
    event.preventDefault();
  };
  return (
    <div class="web-grid" id="sheet-grid" role="tabpanel" aria-label={sheet.name}>
      <table ref={table} role="grid" aria-label={`工作表 ${sheet.name}`} onKeyDown={keyDown}>
        <colgroup>
          <col class="web-row-head" />
          {Array.from({ length: extent.columns }, (_, index) => (
            <col key={index} style={{ width: `${styles?.columnWidth(index + 1) ?? 80}px` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {Array.from({ length: extent.columns }, (_, index) => (
              <th scope="col" key={index}>
                {columnLetters(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row} style={{ height: `${styles?.rowHeight(row) ?? 24}px` }}>
              <th scope="row">{row}</th>
              {cells.map((drawn) => (
                <GridCell
                  key={drawn.column}
                  drawn={drawn}
                  styles={styles}
                  mark={marks.find((mark) => mark.row === row && mark.column === drawn.column)?.severity}
                  isCurrent={current.row === row && current.column === drawn.column}
                  isSelected={selection?.row === row && selection.column === drawn.column}
                  isEditing={editing?.row === row && editing.column === drawn.column}
                  onSelect={onSelect}
                  onStartEdit={setEditing}
                  onEndEdit={async (edit) => {
                    setEditing(null);
                    if (edit) await onEdit(edit);
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rowCount < extent.rows && (
        <button type="button" class="web-button" onClick={() => setShownRows(rowCount + pageRows)}>
          再显示 {Math.min(pageRows, extent.rows - rowCount)} 行（共 {extent.rows} 行）
        </button>
      )}
    </div>
  );
}
