import { expect, test } from "vitest";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { openXlsxHost } from "../../src/hosts/xlsx/memory/xlsx-host.ts";
import { deedsInMemory } from "../../src/workbench/journal.ts";
import { openWorkbench } from "../../src/workbench/open-workbench.ts";
import { templateBytes, templates } from "../seed/seed-workbook.ts";
import { contents, firstName, seed, silent } from "./opened-seed.ts";

/** Two workbenches on one workbook, as the pane and the ribbon buttons have them. */
function openTwo() {
  const host = openXlsxHost(seed, templateBytes);
  const listeners = new Set<() => void>();
  const kept = deedsInMemory();
  const store = {
    read: kept.read,
    write(deeds: Parameters<typeof kept.write>[0]) {
      kept.write(deeds);
      for (const listener of listeners) listener();
    },
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const openOne = () =>
    openWorkbench(
      host,
      async () => templates,
      defaultOptions,
      async () => store,
    );
  return { host, ribbon: openOne(), pane: openOne() };
}

test("the pane hears of what a ribbon button did and takes it back", async () => {
  const { host, ribbon, pane } = openTwo();
  const before = contents(host);
  let heard = 0;
  const end = pane.watch(({ kind }) => kind === "done-elsewhere" && heard++);
  await pane.apply([]);
  await ribbon.apply([{ sheet: firstName, row: 40, column: 1, before: null, after: "一" }]);
  expect(heard).toBe(1);
  expect(pane.undoable()).toBe("填充 1 个单元格");
  await ribbon.check("active");
  await ribbon.generate([0], { extras: false }, silent);
  expect(pane.undoable()).toBe("新增 1 张工作表");
  await pane.undo();
  await pane.undo();
  expect(contents(host)).toEqual(before);
  expect(ribbon.undoable()).toBeNull();
  end();
});

test("marks set from the ribbon are replaced from the pane, and come back when that is taken back", async () => {
  const { host, ribbon, pane } = openTwo();
  await ribbon.check("all");
  await ribbon.mark();
  const marks = host.marks();
  expect(marks.length).toBeGreaterThan(0);
  await pane.clearMarks();
  expect(host.marks()).toEqual([]);
  await pane.undo();
  expect(host.marks()).toEqual(marks);
});
