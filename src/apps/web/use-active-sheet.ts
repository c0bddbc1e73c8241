import { useEffect, useRef, useState } from "preact/hooks";
import type { Sheet } from "../../core/grid/sheet.ts";
import type { XlsxHost } from "../../hosts/xlsx/memory/xlsx-host.ts";
import { loadStyles } from "./grid/load-styles.ts";
import type { SheetStyles } from "./grid/sheet-styles.ts";

interface ActiveSheet {
  /** Of the visible sheets, in workbook order. */
  readonly names: readonly string[];
  /** `null` until the first reading. */
  readonly sheet: Sheet | null;
  readonly styles: SheetStyles | null;
}

const nothing: ActiveSheet = { names: [], sheet: null, styles: null };

interface Hearers {
  readonly onProblem: (sentence: string) => void;
  /** The sheet has been read, or could not be. */
  readonly onRead: () => void;
}

/** The sheet in front, read anew when its cells change or another one comes to the front; draws with every change. */
export function useActiveSheet(host: XlsxHost, { onProblem, onRead }: Hearers): ActiveSheet {
  const [drawn, setDrawn] = useState<ActiveSheet & { readonly host: XlsxHost }>({ ...nothing, host });
  const [, setTurn] = useState(0);
  const styles = useRef(new Map<string, Promise<SheetStyles | null>>());

  useEffect(() => {
    let reading = "";
    let turn = 0;
    styles.current.clear();
    const stylesOf = (sheet: string) => {
      const known = styles.current.get(sheet) ?? loadStyles(host.bytes(), sheet);
      styles.current.set(sheet, known);
      return known;
    };
    const read = async () => {
      const own = ++turn;
      reading = host.activeSheet;
      try {
        const [{ seenSheets }, sheet, looks] = await Promise.all([
          import("../../hosts/xlsx/memory/seen-sheets.ts"),
          host.readActive(),
          stylesOf(reading),
        ]);
        if (own === turn) setDrawn({ host, names: seenSheets(host.bytes()).names, sheet, styles: looks });
      } catch {
        if (own === turn) onProblem("工作簿读不出来了，请重新打开。");
      }
      if (own === turn) onRead();
    };
    const end = host.onDraw((what) => {
      if (what === "cells" || host.activeSheet !== reading) void read();
      setTurn((before) => before + 1);
    });
    void read();
    return () => {
      turn = -1;
      void end();
    };
  }, [host, onProblem, onRead]);
  // The sheet of another workbook is never shown as one of this.
  return drawn.host === host ? drawn : nothing;
}
