import { useCallback, useMemo } from "preact/hooks";
import type { Address } from "../../core/grid/address.ts";
import type { CellEdit } from "../../core/grid/edit.ts";
import type { XlsxHost } from "../../hosts/xlsx/memory/xlsx-host.ts";
import { Grid } from "./grid/grid.tsx";
import { SheetTabs } from "./grid/sheet-tabs.tsx";
import { useActiveSheet } from "./use-active-sheet.ts";

interface WorkbookViewProps {
  readonly host: XlsxHost;
  readonly onProblem: (sentence: string) => void;
  /** The sheet in front stands, or could not be read. */
  readonly onShown: () => void;
}

/** The open workbook as a person sees it: the active sheet, and the tabs of all visible ones. */
export function WorkbookView({ host, onProblem, onShown }: WorkbookViewProps) {
  const { names, sheet, styles } = useActiveSheet(host, { onProblem, onRead: onShown });
  const name = sheet?.name ?? "";
  const allMarks = host.marks();
  const marks = useMemo(() => allMarks.filter((mark) => mark.sheet === name), [allMarks, name]);
  const select = useCallback((at: Address) => host.userSelect({ ...at, sheet: name }), [host, name]);
  const edit = useCallback(
    async (cell: Omit<CellEdit, "sheet">) => {
      const { refused } = await host.userEdit([{ ...cell, sheet: name }]);
      if (refused.length > 0) onProblem("这个单元格不能在这里改，或刚被改过，没有写入。");
    },
    [host, name, onProblem],
  );
  return (
    <main class="web-book">
      {sheet && (
        <Grid
          key={name}
          sheet={sheet}
          styles={styles}
          marks={marks}
          selection={host.activeSheet === name ? host.selection : null}
          onSelect={select}
          onEdit={edit}
        />
      )}
      <SheetTabs names={names} active={host.activeSheet} onActivate={(tab) => host.activate(tab)} />
    </main>
  );
}
