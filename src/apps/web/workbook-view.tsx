import { useEffect, useState } from "preact/hooks";
import type { Sheet } from "../../core/grid/sheet.ts";
import type { XlsxHost } from "../../hosts/xlsx/memory/xlsx-host.ts";
import { Grid } from "./grid/grid.tsx";
import { SheetTabs } from "./grid/sheet-tabs.tsx";
import { loadStyles, type WorkbookStyles } from "./grid/workbook-styles.ts";

interface WorkbookViewProps {
  readonly host: XlsxHost;
  readonly onProblem: (sentence: string) => void;
}

interface Drawn {
  readonly names: readonly string[];
  readonly sheet: Sheet | null;
}

/** The open workbook as a person sees it: the active sheet, and the tabs of all visible ones. */
export function WorkbookView({ host, onProblem }: WorkbookViewProps) {
  const [drawn, setDrawn] = useState<Drawn>({ names: [], sheet: null });
  const [styles, setStyles] = useState<WorkbookStyles | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const end = host.onDraw(() => setTurn((before) => before + 1));
    return () => void end();
  }, [host]);
  useEffect(() => {
    let isLatest = true;
    host.readAll().then(
      ({ sheets, activeSheet }) => {
        if (!isLatest) return;
        const names = sheets.map(({ name }) => name);
        setDrawn({ names, sheet: sheets.find(({ name }) => name === activeSheet) ?? null });
      },
      () => onProblem("工作簿读不出来了，请重新打开。"),
    );
    return () => {
      isLatest = false;
    };
  }, [host, turn, onProblem]);

  // Styles change only when sheets come and go; a workbook whose styles cannot be read is shown without them.
  const sheetList = drawn.names.join("\n");
  useEffect(() => {
    if (sheetList !== "") loadStyles(host.bytes()).then(setStyles, () => setStyles(null));
  }, [host, sheetList]);

  const { sheet, names } = drawn;
  return (
    <main class="web-book">
      {sheet && (
        <Grid
          sheet={sheet}
          styles={styles?.get(sheet.name) ?? null}
          marks={host.marks().filter((mark) => mark.sheet === sheet.name)}
          selection={host.selection}
          onSelect={(address) => host.userSelect({ ...address, sheet: sheet.name })}
          onEdit={async (edit) => {
            const { refused } = await host.userEdit([{ ...edit, sheet: sheet.name }]);
            if (refused.length > 0) onProblem("这个单元格刚被改过，没有写入，请看一眼现在的内容再改。");
          }}
        />
      )}
      <SheetTabs names={names} active={host.activeSheet} onActivate={(name) => host.activate(name)} />
    </main>
  );
}
