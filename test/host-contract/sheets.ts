import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import type { SheetPlan } from "../../src/core/render/plan.ts";
import { seedPlans } from "../seed/seed-workbook.ts";
import { fixtureWorkbook } from "./fixture.ts";
import { independentReading, type PlainSheet, plainSheet } from "./independent-reading.ts";
import { faultOf, type OpenHost, silent } from "./opened-host.ts";

async function ownTemplate(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const cell = workbook.addWorksheet("自制").getCell("A1");
  cell.value = "{{projectName}}";
  cell.font = { bold: true };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function ownPlan(name: string): SheetPlan {
  const cell = { column: 1, styleOf: { row: 1, column: 1 }, value: "征兵工作经费" };
  const rows = [{ row: 1, height: null, cells: [cell] }];
  return { name, template: "自制", rows, merges: [], dropdowns: [], printArea: null };
}

/** Sheets are added and removed, all or none. */
export function testSheets(open: OpenHost): void {
  const plans = seedPlans().slice(0, 3);
  const names = plans.map((plan) => plan.name);

  test("are added at the end in their order, with what was planned in them", async () => {
    const opened = await open(await fixtureWorkbook());
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

  test("of a template of the user's own are stamped from its workbook, between those of the built-in one", async () => {
    const opened = await open(await fixtureWorkbook());
    const { host } = opened;
    if (!host.capabilities.addSheets) return;
    const own = { bytes: await ownTemplate(), sheet: "自制" };
    const [plan = expect.fail()] = plans;
    const mixed = [ownPlan("自制一"), plan, ownPlan("自制二")];
    expect(await host.addSheets(mixed, silent(), own)).toEqual(mixed.map(({ name }) => name));
    const after = (await independentReading(await opened.bytes())).slice(-mixed.length);
    expect(after.map(({ name }) => name)).toEqual(mixed.map(({ name }) => name));
    for (const [index, sheet] of after.entries()) {
      expect(valuesOf(sheet)).toEqual(plannedValues(mixed[index] ?? plan));
    }
  });

  test("are not added when one of their names is taken", async () => {
    const opened = await open(await fixtureWorkbook());
    if (!opened.host.capabilities.addSheets) return;
    const [plan = expect.fail(), other = expect.fail()] = plans;
    const before = await independentReading(await opened.bytes());
    const adding = opened.host.addSheets([other, { ...plan, name: "汇总" }], silent());
    expect(await faultOf(adding)).toBe("name-taken");
    expect(await independentReading(await opened.bytes())).toEqual(before);
  });

  test("none stays when adding them is cancelled", async () => {
    const opened = await open(await fixtureWorkbook());
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
    const opened = await open(await fixtureWorkbook());
    const { host } = opened;
    if (!host.capabilities.addSheets) return;
    const before = await independentReading(await opened.bytes());
    await host.addSheets(plans, silent());
    await host.removeSheets([...names, "早已删除"]);
    expect(await independentReading(await opened.bytes())).toEqual(before);
    expect(await host.sheetNames()).toEqual(["项目", "隐藏表", "汇总", "空表"]);
    expect(await host.addSheets(plans, silent())).toEqual(names);
  });
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
