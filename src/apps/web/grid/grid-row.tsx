import { useMemo } from "preact/hooks";
import type { Address } from "../../../core/grid/address.ts";
import type { Mark } from "../../../hosts/host.ts";
import type { CellEntry } from "./cell-editor.tsx";
import { GridCell } from "./grid-cell.tsx";
import type { DrawnRow } from "./layout.ts";
import type { SheetStyles } from "./sheet-styles.ts";

export type RowMarks = ReadonlyMap<number, Mark["severity"]>;

interface GridRowProps {
  readonly drawn: DrawnRow;
  readonly styles: SheetStyles | null;
  readonly marks: RowMarks | undefined;
  /** The column of the cell that the Tab key reaches; 0 in all rows but one. */
  readonly current: number;
  readonly isSelected: boolean;
  /** What is being typed into a cell of this row. */
  readonly entry: CellEntry | null;
  readonly onSelect: (address: Address) => void;
  readonly onStartEntry: (at: Address) => void;
}

/** A row of the sheet; drawn anew only when something in it changed, since a sheet may have thousands of cells. */
export function GridRow(props: GridRowProps) {
  const { drawn, styles, marks, current, isSelected, entry, onSelect, onStartEntry } = props;
  return useMemo(() => {
    const { row, cells } = drawn;
    const height = styles?.rowHeight(row) ?? 24;
    return (
      <tr style={height === 0 ? { visibility: "collapse" } : { height: `${height}px` }}>
        <th scope="row">{row}</th>
        {cells.map((cell, index) => (
          <GridCell
            key={cell.column}
            drawn={cell}
            styles={styles}
            mark={marks?.get(cell.column)}
            isBesideBlank={cells[index + 1]?.cell === undefined}
            isCurrent={current === cell.column}
            isSelected={isSelected && current === cell.column}
            entry={entry?.column === cell.column ? entry : null}
            onSelect={onSelect}
            onStartEntry={onStartEntry}
          />
        ))}
      </tr>
    );
  }, [drawn, styles, marks, current, isSelected, entry, onSelect, onStartEntry]);
}
