import { expect, test, vi } from "vitest";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { HostError } from "../../src/hosts/host.ts";
import { openXlsxHost } from "../../src/hosts/xlsx/memory/xlsx-host.ts";
import { type DeedStore, deedsInMemory } from "../../src/workbench/journal.ts";
import { openWorkbench } from "../../src/workbench/open-workbench.ts";
import { templateBytes, templates } from "../seed/seed-workbook.ts";
import { contents, firstName, seed, silent } from "./opened-seed.ts";

/** A store that every reader reads anew, as pages of their own do. */
function deedsAsText(): DeedStore {
  let text = "[]";
  return {
    read: () => JSON.parse(text),
    write(deeds) {
      text = JSON.stringify(deeds);
    },
    onChange: () => () => {},
  };
}

/** Two workbenches on one workbook, as the pane and the ribbon buttons have them. */
function openTwo(kind: "memory" | "stored" = "memory") {
  const host = openXlsxHost(seed, templateBytes);
  const listeners = new Set<() => void>();
  const kept = kind === "stored" ? deedsAsText() : deedsInMemory();
  const store: DeedStore = {
    read: kept.read,
    write(deeds) {
      kept.write(deeds);
      for (const listener of listeners) listener();
    },
    onChange(listener) {
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
  const { tables } = (await ribbon.check("active")).workbook;
  await ribbon.generate(tables.slice(0, 1), { extras: false }, silent);
  expect(pane.undoable()).toBe("新增 1 张工作表");
  await pane.undo();
  await pane.undo();
  expect(contents(host)).toEqual(before);
  expect(ribbon.undoable()).toBeNull();
  end();
});

/** Has the ribbon write a cell after the pane's undo has written to the workbook, before it comes back. */
function ribbonWritesDuringUndo({ host, ribbon }: ReturnType<typeof openTwo>, fault?: HostError): void {
  const write = host.write.bind(host);
  vi.spyOn(host, "write").mockImplementationOnce(async (edits) => {
    const outcome = await write(fault ? edits.slice(0, 1) : edits);
    await ribbon.apply([{ ...second, before: null, after: "功能区" }]);
    if (fault) throw new HostError(fault.fault, fault.detail, outcome.written);
    return outcome;
  });
}

const first = { sheet: firstName, row: 40, column: 1 };
const second = { sheet: firstName, row: 41, column: 1 };

test.each(["memory", "stored"] as const)(
  "what the ribbon does while the pane takes something back stays to be taken back: deeds in %s",
  async (kind) => {
    const two = openTwo(kind);
    const before = contents(two.host);
    await two.pane.apply([{ ...first, before: null, after: "窗格" }]);
    ribbonWritesDuringUndo(two);
    expect(await two.pane.undo()).toMatchObject({ kind: "done", changed: 1 });
    expect(contents(two.host)[firstName]?.["A41"]).toBe("功能区");
    expect(two.pane.undoable()).toBe("填充 1 个单元格");
    expect(await two.pane.undo()).toMatchObject({ kind: "done", changed: 1, refused: [] });
    expect(contents(two.host)).toEqual(before);
    expect(two.pane.undoable()).toBeNull();
  },
);

test("so it is when taking back stops halfway; the rest is taken back in its turn", async () => {
  const two = openTwo("stored");
  const before = contents(two.host);
  const third = { ...first, row: 42 };
  await two.pane.apply([first, third].map((at) => ({ ...at, before: null, after: "窗格" })));
  ribbonWritesDuringUndo(two, new HostError("other", "in the middle"));
  expect(await two.pane.undo()).toEqual({ kind: "failed", fault: "other" });
  expect(Object.keys(contents(two.host)[firstName] ?? {})).toEqual(expect.arrayContaining(["A41", "A42"]));
  expect(await two.pane.undo()).toMatchObject({ changed: 1, refused: [] });
  expect(contents(two.host)[firstName]).not.toHaveProperty("A41");
  expect(await two.pane.undo()).toMatchObject({ changed: 1, refused: [] });
  expect(contents(two.host)).toEqual(before);
  expect(two.pane.undoable()).toBeNull();
});

test("what both take back at the same time is gone once, and nothing with it", async () => {
  const { host, pane, ribbon } = openTwo("stored");
  await pane.apply([{ ...first, before: null, after: "一" }]);
  await pane.apply([{ ...second, before: null, after: "二" }]);
  await ribbon.apply([]);
  const write = host.write.bind(host);
  vi.spyOn(host, "write").mockImplementationOnce(async (edits) => {
    await ribbon.undo();
    return write(edits);
  });
  expect(await pane.undo()).toMatchObject({ changed: 0, refused: [second] });
  expect(pane.undoable()).toBe("填充 1 个单元格");
  expect(await pane.undo()).toMatchObject({ changed: 1, refused: [] });
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
