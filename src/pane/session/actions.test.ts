import { expect, test, vi } from "vitest";
import { checkWorkbook } from "../../core/pipeline.ts";
import { defaultOptions } from "../../core/pipeline-options.ts";
import { drawExample } from "../../core/rules/example.ts";
import { HostError } from "../../hosts/host.ts";
import type { Happening, Outcome, Workbench } from "../../workbench/workbench.ts";
import { createActions } from "./actions.ts";
import { followWorkbook } from "./follow.ts";
import { generate } from "./generate.ts";
import { Session } from "./session.ts";

const sheet = drawExample({ 项目编码: "13020822P00916110002E" });
const done: Outcome = { kind: "done", changed: 1, refused: [] };
const checkedTables = checkWorkbook([sheet], defaultOptions).tables;

/** A pane's session over a workbench that answers as a test tells it. */
function open(answers: Partial<Workbench> = {}) {
  let tell: (happening: Happening) => void = () => {};
  const check = vi.fn<Workbench["check"]>(async (scope) => ({
    scope,
    activeSheet: sheet.name,
    copies: [],
    workbook: checkWorkbook([sheet], defaultOptions),
  }));
  const workbench: Workbench = {
    capabilities: { name: "Excel", marks: true, addSheets: true, events: true },
    rounding: "up",
    check,
    safeEdits: async () => [],
    fillableEdits: () => [],
    apply: async () => done,
    applyFix: async () => done,
    mark: async () => done,
    clearMarks: async () => done,
    select: async () => done,
    generate: async () => done,
    create: async () => done,
    undoable: () => null,
    undo: async () => done,
    watch: (listener) => {
      tell = listener;
      return () => {};
    },
    ...answers,
  };
  const session = new Session(workbench);
  const actions = createActions(session);
  return { session, actions, check, tell: (happening: Happening) => tell(happening) };
}

test("a check announces how many problems there are of each kind", async () => {
  const { session, actions } = open();
  await actions.check("all");
  expect(session.store.state.announcement).toMatch(
    /^校验完成：1 张表，\d+ 个问题（错误 \d+，警告 \d+，提示 \d+）。$/,
  );
});

test("a refused cell is named, and the list shows the workbook as it is", async () => {
  const refused = [{ sheet: "征兵", row: 4, column: 2 }];
  const { session, actions, check } = open({ apply: async () => ({ kind: "done", changed: 2, refused }) });
  await actions.apply([], "修正");
  expect(session.store.state.notice).toBe("已修正 2 个单元格。征兵!B4在此期间被改动过，没有覆盖。");
  expect(check).toHaveBeenCalledTimes(1);
});

test("a correction pressed twice is made once, and can be tried again after", async () => {
  const applyFix = vi.fn<Workbench["applyFix"]>(async () => done);
  const { session, actions } = open({ applyFix });
  await actions.check("all");
  const [finding = expect.fail()] = session.store.state.checked?.workbook.tables[0]?.findings ?? [];
  await Promise.all([actions.applyFix(finding), actions.applyFix(finding)]);
  expect(applyFix).toHaveBeenCalledTimes(1);
  await actions.applyFix(finding);
  expect(applyFix).toHaveBeenCalledTimes(2);
});

test("a check that nobody asked for leaves what an action has told, and takes away what a check has", async () => {
  const { session, actions, check } = open({ create: async () => done });
  const project = { name: "甲", code: "", budget: "", budgetUnit: "", year: 2023, profile: "2015" } as const;
  await actions.create(project);
  check.mockRejectedValueOnce(new HostError("cancelled", "test"));
  await actions.checkAgain();
  expect(session.store.state.notice).toBe("已新建“甲”。校验已取消，列出的是上一次的结果。");
  await actions.checkAgain();
  expect(session.store.state.notice).toBe("已新建“甲”。");
  await actions.check("all");
  expect(session.store.state.notice).toBeNull();
});

test("of many refused cells a few are named", async () => {
  const refused = Array.from({ length: 8 }, (_, index) => ({ sheet: "征兵", row: index + 1, column: 1 }));
  const { session, actions } = open({ undo: async () => ({ kind: "done", changed: 0, refused }) });
  await actions.undo();
  expect(session.store.state.notice).toContain("征兵!A5等 8 个单元格在此期间被改动过");
});

test("a failure is told in one sentence and can be tried again", async () => {
  const outcomes: Outcome[] = [{ kind: "failed", fault: "cell-being-edited" }, done];
  const { session, actions } = open({ mark: async () => outcomes.shift() ?? done });
  await actions.mark();
  expect(session.store.state.failure?.sentence).toContain("有单元格正在编辑");
  session.store.state.failure?.retry?.();
  await actions.checkAgain();
  expect(session.store.state.failure).toBeNull();
  expect(outcomes).toEqual([]);
});

test("a check that the host cannot do is told, not thrown", async () => {
  const { session, actions } = open({
    check: async () => {
      throw new HostError("not-supported", "too old");
    },
  });
  await actions.check("active");
  expect(session.store.state.failure?.sentence).toBe("这个版本的 Excel 不支持此操作。");
  expect(session.store.state.busy).toBeNull();
});

test("a cancelled generation says that nothing has changed", async () => {
  const { session } = open({
    generate: (_tables, _wish, { signal }) =>
      new Promise((resolve) => signal.addEventListener("abort", () => resolve({ kind: "cancelled" }))),
  });
  const work = generate(session, checkedTables, { extras: true });
  await vi.waitFor(() => expect(session.store.state.generation).not.toBeNull());
  session.cancel();
  await work;
  expect(session.store.state).toMatchObject({ generation: null, notice: "已取消，工作簿没有改动。" });
});

test("of the sheets written, 汇总 is not one of the projects", async () => {
  const { session } = open({
    generate: async (_tables, _wish, { progress }) => {
      progress(1, 4, "甲");
      expect(session.store.state.generation).toMatchObject({ done: 1, total: 4, formsDone: 0, name: "甲" });
      return done;
    },
  });
  await generate(session, checkedTables, { extras: true });
  expect(session.store.state.failure).toBeNull();
});

test("what was on screen is written, also when the sheets are checked again before its turn", async () => {
  const written = vi.fn<Workbench["generate"]>(async () => done);
  const { session, actions } = open({ generate: written });
  await actions.check("all");
  const tables = session.store.state.checked?.workbook.tables ?? [];
  const check = actions.checkAgain();
  await Promise.all([check, generate(session, tables, { extras: true })]);
  expect(session.store.state.checked?.workbook.tables).not.toBe(tables);
  expect(written.mock.calls[0]?.[0]).toBe(tables);
});

test("changes of the user are checked once they pause, in the scope last checked", async () => {
  const { session, actions, check, tell } = open();
  await actions.check("all");
  vi.useFakeTimers();
  const stop = followWorkbook(session, actions);
  tell({ kind: "changed", sheet: sheet.name });
  tell({ kind: "changed", sheet: sheet.name });
  await vi.advanceTimersByTimeAsync(1000);
  stop();
  vi.useRealTimers();
  expect(check.mock.calls.map(([scope]) => scope)).toEqual(["all", "all"]);
});

test("the cell that the user selects shows its finding", async () => {
  const { session, actions, tell } = open();
  await actions.check("active");
  const stop = followWorkbook(session, actions);
  tell({ kind: "selected", at: { sheet: sheet.name, row: 3, column: 2 } });
  stop();
  expect(session.store.state.cursor).toBe("ID-2@3,2,示例");
});

test("a check that follows the user speaks only when it changes how many problems there are", async () => {
  const found = checkWorkbook([sheet], defaultOptions);
  const clean = checkWorkbook([drawExample({})], defaultOptions);
  const results = [found, found, clean];
  const { session, actions } = open({
    check: async (scope) => ({
      scope,
      activeSheet: sheet.name,
      copies: [],
      workbook: results.shift() ?? clean,
    }),
  });
  await actions.check("active");
  session.store.set({ announcement: "" });
  await actions.checkAgain();
  expect(session.store.state.announcement).toBe("");
  await actions.checkAgain();
  expect(session.store.state.announcement).toMatch(/^校验完成：1 张表/);
});

test("a long check shows how far it is and can be stopped; the list stays as it was", async () => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  let isLong = false;
  const { session, actions } = open({
    check: async (scope, work) => {
      if (isLong) {
        now += 1000;
        work?.progress(3, 2000);
        expect(session.store.state.checking).toEqual({ checked: 3, tables: 2000 });
        session.cancel();
        if (work?.signal.aborted) throw new HostError("cancelled", "test");
      }
      const workbook = checkWorkbook([sheet], defaultOptions);
      return { scope, activeSheet: sheet.name, copies: [], workbook };
    },
  });
  await actions.check("active");
  const { checked } = session.store.state;
  isLong = true;
  await actions.check("all");
  vi.restoreAllMocks();
  expect(session.store.state).toMatchObject({
    checking: null,
    failure: null,
    notice: "校验已取消，列出的是上一次的结果。",
  });
  expect(session.store.state.checked).toBe(checked);
});

test("corrections whose script does not come are told, and come with the next try", async () => {
  const edit = { sheet: "征兵", row: 3, column: 2, before: "1", after: "2" };
  let tries = 0;
  const safeEdits = async () => {
    if (++tries === 1) throw new HostError("not-loaded", "test");
    return [edit];
  };
  const { session, actions } = open({ safeEdits });
  await actions.check("active");
  await vi.waitFor(() => expect(session.store.state.failure?.sentence).toContain("没有加载下来"));
  session.store.state.failure?.retry?.();
  await vi.waitFor(() => expect(session.store.state.safeEdits).toEqual([edit]));
  expect(session.store.state.failure).toBeNull();
});
