import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Address, columnLetters } from "../../../core/grid/address.ts";
import type { CellEdit } from "../../../core/grid/edit.ts";
import type { Sheet } from "../../../core/grid/sheet.ts";
import type { Mark } from "../../../hosts/host.ts";
import type { CellEntry } from "./cell-editor.tsx";
import { drawAtOnce } from "./draw-at-once.ts";
import { GridRow } from "./grid-row.tsx";
import { extentOf, layOut } from "./layout.ts";
import { marksByRow } from "./marks-by-row.ts";
import type { SheetStyles } from "./sheet-styles.ts";
import { stepFrom } from "./step.ts";

type Edit = Omit<CellEdit, "sheet">;

interface GridProps {
  readonly sheet: Sheet;
  /** `null` when they cannot be read. */
  readonly styles: SheetStyles | null;
  readonly marks: readonly Mark[];
  readonly selection: Address | null;
  readonly onSelect: (address: Address) => void;
  readonly onEdit: (edit: Edit) => Promise<void>;
}

/** Rows that are drawn at first, and with each further wish. */
const pageRows = 300;
/** In pixels, of a column whose width is not known, and of the row numbers. */
const plainWidth = 80;
const headWidth = 40;
const clearing: ReadonlySet<string> = new Set(["Delete", "Backspace"]);

/** A sheet as a table with its merges and looks; arrows move; Enter, F2 or typing edits; Delete clears. */
export function Grid({ sheet, styles, marks, selection, onSelect, onEdit }: GridProps) {
  const [shownRows, setShownRows] = useState(pageRows);
  const [entry, setEntry] = useState<CellEntry | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const extent = useMemo(() => extentOf(sheet, styles), [sheet, styles]);
  const rowCount = Math.min(extent.rows, Math.max(shownRows, (selection?.row ?? 0) + 20));
  const rows = useMemo(() => layOut(sheet, rowCount, extent.columns), [sheet, rowCount, extent.columns]);
  const widths = useMemo(
    () => Array.from({ length: extent.columns }, (_, index) => styles?.columnWidth(index + 1) ?? plainWidth),
    [styles, extent.columns],
  );
  const rowMarks = useMemo(() => marksByRow(marks), [marks]);
  const current = sheet.anchorAt(selection?.row ?? 1, selection?.column ?? 1);
  const selected = () => table.current?.querySelector<HTMLElement>(`td[tabindex="0"]`);

  useEffect(() => {
    if (!selection) return;
    selected()?.scrollIntoView({ block: "nearest", inline: "nearest" });
    // The pane keeps the focus when the selection comes from there.
    const { activeElement } = document;
    if (!table.current?.contains(activeElement) || selected()?.contains(activeElement)) return;
    selected()?.focus({ preventScroll: true });
  }, [selection]);

  const startEntry = useCallback(
    ({ row, column }: Address, isFresh: boolean) => {
      const onEnd = (edit: Edit | null) => {
        if (table.current?.contains(document.activeElement)) selected()?.focus({ preventScroll: true });
        setEntry(null);
        if (edit) void onEdit(edit);
      };
      drawAtOnce(() => setEntry({ row, column, isFresh, onEnd }));
    },
    [onEdit],
  );
  const openEntry = useCallback((at: Address) => startEntry(at, false), [startEntry]);

  const keyDown = (event: KeyboardEvent) => {
    if (entry || event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    // A key may come before a click just made is drawn.
    const at = addressOf(event.target) ?? current;
    const next = stepFrom(at, key, sheet, extent);
    const cell = sheet.cellAt(at.row, at.column);
    if (next) onSelect(next);
    else if (key === "Enter" || key === "F2") startEntry(at, false);
    else if (clearing.has(key) && cell && !cell.isFormula)
      void onEdit({ ...at, before: cell.value, after: null });
    else {
      // The key itself goes to the editor, or to the input method that begins a word with it.
      if (key.length === 1 || key === "Process") startEntry(at, true);
      return;
    }
    event.preventDefault();
  };
  return (
    <div class="web-grid" id="sheet-grid" role="tabpanel" aria-label={sheet.name}>
      <table
        ref={table}
        role="grid"
        aria-label={`工作表 ${sheet.name}`}
        style={{ width: `${widths.reduce((sum, width) => sum + width, headWidth)}px` }}
        onKeyDown={keyDown}
      >
        <colgroup>
          <col style={widthOf(headWidth)} />
          {widths.map((width, index) => (
            <col key={columnLetters(index + 1)} style={widthOf(width)} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {widths.map((_, index) => (
              <th scope="col" key={columnLetters(index + 1)}>
                {columnLetters(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((drawn) => (
            <GridRow
              key={drawn.row}
              drawn={drawn}
              styles={styles}
              marks={rowMarks.get(drawn.row)}
              current={current.row === drawn.row ? current.column : 0}
              isSelected={selection !== null && current.row === drawn.row}
              entry={entry?.row === drawn.row ? entry : null}
              onSelect={onSelect}
              onStartEntry={openEntry}
            />
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

/** Which cell an element of the table draws. */
function addressOf(element: EventTarget | null): Address | null {
  if (!(element instanceof HTMLElement) || !element.ariaRowIndex) return null;
  return { row: Number(element.ariaRowIndex), column: Number(element.ariaColIndex) };
}

function widthOf(width: number): Record<string, string> {
  return width === 0 ? { visibility: "collapse" } : { width: `${width}px` };
}
