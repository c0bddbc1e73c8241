import type { Address } from "../../../core/grid/address.ts";
import { cellText } from "../../../core/grid/text.ts";
import { severityWords } from "../../../core/rules/words.ts";
import type { Mark } from "../../../hosts/host.ts";
import { CellEditor, type CellEntry } from "./cell-editor.tsx";
import { type CellStyle, mergedStyle } from "./cell-style.ts";
import type { DrawnCell } from "./layout.ts";
import type { SheetStyles } from "./sheet-styles.ts";

interface GridCellProps {
  readonly drawn: DrawnCell;
  readonly styles: SheetStyles | null;
  readonly mark: Mark["severity"] | undefined;
  readonly isBesideBlank: boolean;
  /** The one cell that the Tab key reaches. */
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly entry: CellEntry | null;
  readonly onSelect: (address: Address) => void;
  readonly onStartEntry: (at: Address) => void;
}

export function GridCell(props: GridCellProps) {
  const { drawn, styles, mark, isBesideBlank, isCurrent, isSelected, entry, onSelect, onStartEntry } = props;
  const { row, column, rowSpan, columnSpan, cell } = drawn;
  const style: CellStyle = styles ? styleOf(drawn, styles) : {};
  const classes = [
    mark && `web-mark web-mark-${mark}`,
    typeof cell?.value === "number" && "web-number",
    // As in Excel, text that is not wrapped runs on over blank neighbours.
    isBesideBlank && typeof cell?.value === "string" && style["white-space"] === "pre" && "web-spill",
  ];
  return (
    <td
      role="gridcell"
      aria-rowindex={row}
      aria-colindex={column}
      rowSpan={rowSpan}
      colSpan={columnSpan}
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isSelected}
      class={classes.filter(Boolean).join(" ")}
      style={{ ...style }}
      title={mark ? `${severityWords[mark]}：见面板中的问题` : undefined}
      onMouseDown={() => onSelect({ row, column })}
      onDblClick={() => onStartEntry({ row, column })}
    >
      {entry ? <CellEditor drawn={drawn} entry={entry} /> : cell && cellText(cell)}
      {mark && <span class="web-unseen">（{severityWords[mark]}）</span>}
    </td>
  );
}

function styleOf({ row, column, rowSpan, columnSpan }: DrawnCell, styles: SheetStyles): CellStyle {
  const own = styles.cell(row, column);
  if (rowSpan === 1 && columnSpan === 1) return own;
  const right = styles.cell(row, column + columnSpan - 1);
  return mergedStyle(own, right, styles.cell(row + rowSpan - 1, column));
}
