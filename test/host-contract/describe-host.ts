import { describe, expect, test, vi } from "vitest";
import type { CellEdit } from "../../src/core/grid/edit.ts";
import type { SheetPlan } from "../../src/core/render/plan.ts";
import { type Host, HostError, type HostFault, type LongWork } from "../../src/hosts/host.ts";
import { seedPlans } from "../seed/seed-workbook.ts";
import { fixtureWorkbook } from "./fixture.ts";
import { independentReading, looks, type PlainSheet, plainSheet } from "./independent-reading.ts";

/** A host on a workbook that the tests can also reach behind the host's back. */
export interface OpenedHost {
  readonly host: Host;
  /** The workbook as it now stands. */
  bytes(): Promise<Uint8Array>;
  /** Someone else changes cells. */
  userEdits(edits: readonly CellEdit[]): Promise<void>;
}

/** What every host has to do; what it says it cannot is to be refused as `not-supported`. */
export function describeHost(name: string, open: (bytes: Uint8Array) => Promise<OpenedHost>): void {
  const openFixture = async () => open(await fixtureWorkbook());

  describe(`${name}: reading`, () => {
    test("all visible sheets hold what another reader finds in the workbook", async () => {
      const { host, bytes } = await openFixture();
      const { sheets, activeSheet } = await host.readAll();
      expect(sheets.map(plainSheet)).toEqual(await independentReading(await bytes()));
      expect(sheets.map((sheet) => sheet.name)).toEqual(["项目", "汇总", "空表"]);
      expect(activeSheet).toBe("项目");
    });

    test("the sheet in front is read alone", async () => {
      const { host, bytes } = await openFixture();
      const [first] = await independentReading(await bytes());
      expect(plainSheet(await host.readActive())).toEqual(first);
    });

    test("the names of hidden sheets are known", async () => {
      const { host } = await openFixture();
      expect(await host.sheetNames()).toEqual(["项目", "隐藏表", "汇总", "空表"]);
    });
  });

  describe(`${name}: writing`, () => {
    test("changes these cells and no others", async () => {
      const opened = await openFixture();
      const before = await independentReading(await opened.bytes());
      const edits: CellEdit[] = [
        { sheet: "项目", row: 2, column: 2, before: "征兵工作经费", after: "民兵训练经费" },
        { sheet: "项目", row: 3, column: 2, before: 14.25, after: 20 },
        { sheet: "项目", row: 9, column: 3, before: null, after: "新" },
        { sheet: "汇总", row: 3, column: 3, before: 7, after: null },
      ];
      expect(await opened.host.write(edits)).toEqual({ written: edits, refused: [] });
      const after = await independentReading(await opened.bytes());
      expect(changes(before, after)).toEqual({
        "项目!B2": "民兵训练经费",
        "项目!B3": 20,
        "项目!C9": "新",
        "汇总!C3": null,
      });
      expect((await opened.host.readAll()).sheets.map(plainSheet)).toEqual(after);
    });

    test("text stays text, whatever it looks like", async () => {
      const texts = ["=1+1", "+86", "-3", "@项目", "'引号", "25%", "007", "2022-1-1", "1,234", "TRUE", "1E5"];
      const opened = await openFixture();
      const edits = texts.map(
        (after, index): CellEdit => ({ sheet: "空表", row: index + 1, column: 1, before: null, after }),
      );
      expect((await opened.host.write(edits)).refused).toEqual([]);
      for (const sheet of [
        (await independentReading(await opened.bytes())).find((found) => found.name === "空表"),
        (await opened.host.readAll()).sheets.map(plainSheet).find((found) => found.name === "空表"),
      ]) {
        expect(Object.values(sheet?.cells ?? {}).map(({ value }) => value)).toEqual(texts);
        expect(Object.values(sheet?.cells ?? {}).some(({ isFormula }) => isFormula)).toBe(false);
      }
    });

    test("text becomes text in a cell that held a number", async () => {
      const opened = await openFixture();
      await opened.host.write([{ sheet: "项目", row: 3, column: 3, before: 0.25, after: "25%" }]);
      const [sheet] = await independentReading(await opened.bytes());
      expect(sheet?.cells["C3"]?.value).toBe("25%");
    });

    test("cells that were changed since are refused, the others written", async () => {
      const opened = await openFixture();
      const name: CellEdit = { sheet: "项目", row: 2, column: 2, before: "征兵工作经费", after: "甲" };
      const budget: CellEdit = { sheet: "项目", row: 3, column: 2, before: 14.25, after: 15 };
      await opened.userEdits([{ ...name, after: "乙" }]);
      const before = await independentReading(await opened.bytes());
      expect(await opened.host.write([name, budget])).toEqual({ written: [budget], refused: [name] });
      expect(changes(before, await independentReading(await opened.bytes()))).toEqual({ "项目!B3": 15 });
    });

    test("a number is not the text of its digits", async () => {
      const opened = await openFixture();
      const edit: CellEdit = { sheet: "项目", row: 3, column: 2, before: "14.25", after: 15 };
      expect(await opened.host.write([edit])).toEqual({ written: [], refused: [edit] });
    });

    test("formulas are never overwritten", async () => {
      const opened = await openFixture();
      const before = await looks(await opened.bytes());
      const edit: CellEdit = { sheet: "项目", row: 4, column: 2, before: 28.5, after: 30 };
      expect(await opened.host.write([edit])).toEqual({ written: [], refused: [edit] });
      expect(await looks(await opened.bytes())).toEqual(before);
    });

    test("nothing is written when a sheet is gone", async () => {
      const opened = await openFixture();
      const before = await looks(await opened.bytes());
      const there: CellEdit = { sheet: "项目", row: 3, column: 2, before: 14.25, after: 15 };
      const gone: CellEdit = { sheet: "不在", row: 1, column: 1, before: null, after: 1 };
      expect(await faultOf(opened.host.write([there, gone]))).toBe("sheet-gone");
      expect(await looks(await opened.bytes())).toEqual(before);
    });
  });

  describe(`${name}: marks`, () => {
    const error = { sheet: "项目", row: 6, column: 2, severity: "error" } as const;
    const warning = { sheet: "项目", row: 1, column: 1, severity: "warning" } as const;
    const info = { sheet: "空表", row: 2, column: 2, severity: "info" } as const;

    test("clearing them leaves every cell as it looked before", async () => {
      const opened = await openFixture();
      const { host } = opened;
      const before = await looks(await opened.bytes());
      if (!host.capabilities.marks) {
        expect(await faultOf(host.mark([error]))).toBe("not-supported");
        return;
      }
      await host.mark([error, warning, info]);
      await host.mark([warning]);
      await host.clearMarks();
      expect(await looks(await opened.bytes())).toEqual(before);
    });

    test("those of an earlier session are cleared too", async () => {
      const opened = await openFixture();
      if (!opened.host.capabilities.marks) return;
      const before = await looks(await opened.bytes());
      await opened.host.mark([error, info]);
      const again = await open(await opened.bytes());
      await again.host.clearMarks();
      expect(await looks(await again.bytes())).toEqual(before);
    });

    test("marks change no value", async () => {
      const opened = await openFixture();
      if (!opened.host.capabilities.marks) return;
      const before = await independentReading(await opened.bytes());
      await opened.host.mark([error, warning]);
      expect(await independentReading(await opened.bytes())).toEqual(before);
    });
  });

  describe(`${name}: sheets`, () => {
    const plans = seedPlans().slice(0, 3);
    const names = plans.map((plan) => plan.name);

    test("are added at the end in their order, with what was planned in them", async () => {
      const opened = await openFixture();
      const { host } = opened;
      const before = await independentReading(await opened.bytes());
      const told: number[] = [];
      const adding = host.addSheets(plans, { ...silent(), progress: (done) => told.push(done) });
      if (!host.capabilities.addSheets) {
        expect(await faultOf(adding)).toBe("not-supported");
        return;
      }
      expect(await adding).toEqual(names);
      expect(told).toEqual([...told].sort((a, b) => a - b));
      expect(told[told.length - 1]).toBe(plans.length);
      expect(await host.sheetNames()).toEqual(["项目", "隐藏表", "汇总", "空表", ...names]);
      const after = await independentReading(await opened.bytes());
      expect(after.slice(0, before.length)).toEqual(before);
      expect((await host.readAll()).sheets.map(plainSheet)).toEqual(after);
      for (const plan of plans) {
        const sheet = after.find((found) => found.name === plan.name);
        expect(valuesOf(sheet)).toEqual(plannedValues(plan));
        expect(sheet?.merges).toHaveLength(plan.merges.length);
      }
    });

    test("are not added when one of their names is taken", async () => {
      const opened = await openFixture();
      if (!opened.host.capabilities.addSheets) return;
      const [plan = expect.fail(), other = expect.fail()] = plans;
      const before = await independentReading(await opened.bytes());
      const adding = opened.host.addSheets([other, { ...plan, name: "汇总" }], silent());
      expect(await faultOf(adding)).toBe("name-taken");
      expect(await independentReading(await opened.bytes())).toEqual(before);
    });

    test("none stays when adding them is cancelled", async () => {
      const opened = await openFixture();
      if (!opened.host.capabilities.addSheets) return;
      const before = await independentReading(await opened.bytes());
      const early = opened.host.addSheets(plans, { ...silent(), signal: AbortSignal.abort() });
      expect(await faultOf(early)).toBe("cancelled");
      expect(await independentReading(await opened.bytes())).toEqual(before);

      const controller = new AbortController();
      let done = 0;
      const halfway = opened.host.addSheets(plans, {
        signal: controller.signal,
        progress(count) {
          done = count;
          controller.abort();
        },
      });
      const fault = await faultOf(halfway);
      // A host that adds all of them in one go has nothing left to cancel.
      if (done < plans.length) expect(fault).toBe("cancelled");
      const added = fault === "cancelled" ? [] : names;
      expect(await opened.host.sheetNames()).toEqual(["项目", "隐藏表", "汇总", "空表", ...added]);
    });

    test("that were added are removed without a trace, and can be added again", async () => {
      const opened = await openFixture();
      const { host } = opened;
      if (!host.capabilities.addSheets) return;
      const before = await independentReading(await opened.bytes());
      await host.addSheets(plans, silent());
      await host.removeSheets([...names, "早已删除"]);
      expect(await independentReading(await opened.bytes())).toEqual(before);
      expect(await host.sheetNames()).toEqual(["项目", "隐藏表", "汇总", "空表"]);
      expect(await host.addSheets(plans, silent())).toEqual(names);
    });
  });

  describe(`${name}: the user`, () => {
    test("is shown a cell on another sheet", async () => {
      const { host } = await openFixture();
      await host.select({ sheet: "汇总", row: 3, column: 3 });
      expect((await host.readActive()).name).toBe("汇总");
      expect((await host.readAll()).activeSheet).toBe("汇总");
    });

    test("cannot be shown a cell of a sheet that is gone", async () => {
      const { host } = await openFixture();
      expect(await faultOf(host.select({ sheet: "不在", row: 1, column: 1 }))).toBe("sheet-gone");
    });

    test("is heard when they change a cell, the host's own writes are not, and nothing is after the end", async () => {
      const opened = await openFixture();
      const { host } = opened;
      const heard: string[] = [];
      if (!host.capabilities.events) {
        expect(await faultOf(host.onChange((sheet) => heard.push(sheet)))).toBe("not-supported");
        return;
      }
      const end = await host.onChange((sheet) => heard.push(sheet));
      await host.write([{ sheet: "项目", row: 3, column: 2, before: 14.25, after: 15 }]);
      if (host.capabilities.addSheets) await host.addSheets(seedPlans().slice(0, 1), silent());
      await opened.userEdits([{ sheet: "汇总", row: 3, column: 3, before: 7, after: 8 }]);
      await vi.waitFor(() => expect(heard).toEqual(["汇总"]));
      await end();
      await opened.userEdits([{ sheet: "汇总", row: 3, column: 3, before: 8, after: 9 }]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toEqual(["汇总"]);
    });
  });
}

function silent(): LongWork {
  return { progress() {}, signal: new AbortController().signal };
}

async function faultOf(work: Promise<unknown>): Promise<HostFault | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.fault;
    throw error;
  }
}

/** The cells that hold something else now, with what they hold. */
function changes(before: readonly PlainSheet[], after: readonly PlainSheet[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { name, cells } of after) {
    const old = before.find((sheet) => sheet.name === name)?.cells ?? {};
    for (const address of new Set([...Object.keys(old), ...Object.keys(cells)])) {
      const value = cells[address]?.value ?? null;
      if ((old[address]?.value ?? null) !== value) found[`${name}!${address}`] = value;
    }
  }
  return found;
}

function valuesOf(sheet: PlainSheet | undefined): unknown[] {
  return Object.values(sheet?.cells ?? {}).map(({ value }) => value);
}

/** In reading order, formulas with their results, which may be blank. */
function plannedValues({ rows }: SheetPlan): unknown[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ value, formula }) => {
      const held = value === "" ? null : value;
      return held === null && formula === undefined ? [] : [held];
    }),
  );
}
