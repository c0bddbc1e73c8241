import { expect, test } from "vitest";
import { type Host, HostError } from "../../src/hosts/host.ts";
import { openWpsHost } from "../../src/hosts/wps/open-wps-host.ts";
import { openWorkbench } from "../../src/workbench/open-workbench.ts";
import { edit } from "../excel-host/edit.ts";
import { fixtureWorkbook } from "../host-contract/fixture.ts";
import { independentReading } from "../host-contract/independent-reading.ts";
import { faultOf, silent } from "../host-contract/opened-host.ts";
import { seedPlans, seedWorkbook, templateBytes, templates } from "../seed/seed-workbook.ts";
import { openWps } from "./opened-wps.ts";
import type { StandIn } from "./stand-in.ts";

const name = edit("项目!B2", "征兵工作经费", "民兵训练经费");
const budget = edit("项目!B3", 14.25, 20);
const total = edit("汇总!C3", 7, 8);

const switches = (wps: { state: object }) => ({ ...wps.state });

/** Has the nth call fail that is not of the application's own switches; tells afterwards whether there were so many. */
function failAt(wps: StandIn, nth: number): () => boolean {
  let calls = 0;
  wps.bridge.fault = (call) => {
    if (call.startsWith("Application.")) return;
    calls++;
    if (calls === nth) throw new Error("refused");
  };
  return () => calls >= nth;
}

const actions: Readonly<Record<string, (host: Host) => Promise<unknown>>> = {
  write: (host) => host.write([name, budget, total]),
  mark: (host) => host.mark([{ sheet: "项目", row: 2, column: 2, severity: "error" }]),
  addSheets: (host) => host.addSheets(seedPlans().slice(0, 2), silent()),
  removeSheets: (host) => host.removeSheets(["汇总"]),
};

for (const [action, act] of Object.entries(actions)) {
  test(`whichever call fails, the screen, events and questions are on again: ${action}`, async () => {
    const bytes = await fixtureWorkbook();
    for (let failing = 1, failed = true; failed; failing++) {
      const { host, wps } = openWps(bytes);
      const before = switches(wps);
      const hasFailed = failAt(wps, failing);
      await act(host).catch((error: unknown) => expect(error).toBeInstanceOf(HostError));
      failed = hasFailed();
      expect(switches(wps), `call ${failing}`).toEqual(before);
    }
  });
}

test("writes of the pane and the ribbon at the same time leave the screen, events and questions on", async () => {
  const { host: pane, wps } = openWps(await fixtureWorkbook());
  const ribbon = openWpsHost(wps.application, async () => templateBytes);
  const before = switches(wps);
  await Promise.all([pane.write([name]), ribbon.write([total])]);
  expect(switches(wps)).toEqual(before);
  await Promise.all([pane.write([budget]), pane.removeSheets(["汇总"])]);
  expect(switches(wps)).toEqual(before);
});

test("while sheets are added, a short write of the same page turns nothing on", async () => {
  const { host, wps } = openWps(await fixtureWorkbook());
  const during: object[] = [];
  const progress = (done: number) => {
    during.push(switches(wps));
    if (done === 1) void host.write([total]);
  };
  await host.addSheets(seedPlans().slice(0, 4), { ...silent(), progress });
  const off = { ScreenUpdating: false, EnableEvents: false, DisplayAlerts: false };
  for (const state of during) expect(state).toMatchObject(off);
});

test("sheets that are stopped while the ribbon has turned questions on again do not stay", async () => {
  const { host: pane, wps } = openWps(await fixtureWorkbook());
  const ribbon = openWpsHost(wps.application, async () => templateBytes);
  const [names, before] = [wps.book.sheets.map((sheet) => sheet.name), switches(wps)];
  const stop = new AbortController();
  const progress = (done: number) => {
    if (done === 1) void ribbon.write([total]);
    if (done < 4) return;
    expect(wps.state.DisplayAlerts).toBe(true);
    stop.abort();
  };
  const work = pane.addSheets(seedPlans().slice(0, 6), { progress, signal: stop.signal });
  expect(await faultOf(work)).toBe("cancelled");
  expect(wps.book.sheets.map((sheet) => sheet.name)).toEqual(names);
  expect(switches(wps)).toEqual(before);
});

test("whichever call fails, sheets are added all or none", async () => {
  const bytes = await fixtureWorkbook();
  const plans = seedPlans().slice(0, 2);
  for (let failing = 1, failed = true; failed; failing++) {
    const { host, wps } = openWps(bytes);
    const before = wps.book.sheets.map((sheet) => sheet.name);
    const hasFailed = failAt(wps, failing);
    const added = await host.addSheets(plans, silent()).catch(() => []);
    failed = hasFailed();
    expect(
      wps.book.sheets.map((sheet) => sheet.name),
      `call ${failing}`,
    ).toEqual([...before, ...added]);
  }
});

test("so it is where they are drawn by the object model", async () => {
  const bytes = await fixtureWorkbook();
  const plans = seedPlans().slice(0, 1);
  // Not every one of the several hundred calls.
  for (let failing = 1, failed = true; failed; failing += 7) {
    const { host, wps } = openWps(bytes, { files: "none" });
    const before = wps.book.sheets.map((sheet) => sheet.name);
    const hasFailed = failAt(wps, failing);
    const added = await host.addSheets(plans, silent()).catch(() => []);
    failed = hasFailed();
    expect(
      wps.book.sheets.map((sheet) => sheet.name),
      `call ${failing}`,
    ).toEqual([...before, ...added]);
  }
});

test("sheets whose references to each other cannot be written do not stay", async () => {
  const { host, wps } = openWps(seedWorkbook());
  const workbench = openWorkbench(host, async () => templates);
  const { tables } = (await workbench.check("all")).workbook;
  const before = wps.book.sheets.map((sheet) => sheet.name);
  wps.bridge.fault = (call) => {
    if (call === "Range.Formula=") throw new Error("refused");
  };
  const work = { progress() {}, signal: new AbortController().signal };
  await expect(workbench.generate(tables.slice(0, 1), { extras: true }, work)).resolves.toMatchObject({
    kind: "failed",
  });
  expect(wps.book.sheets.map((sheet) => sheet.name)).toEqual(before);
});

test("wherever a write fails, nothing of it stays, or the fault says what does", async () => {
  for (let failing = 1, failed = true; failed; failing++) {
    const { host, wps } = openWps(await fixtureWorkbook());
    const before = await independentReading(wps.book.bytes());
    const hasFailed = failAt(wps, failing);
    const outcome = await host.write([name, budget, total]).catch((error: unknown) => error);
    failed = hasFailed();
    if (!(outcome instanceof HostError)) continue;
    expect(outcome.written, `${failing}`).toEqual([]);
    expect(await independentReading(wps.book.bytes()), `${failing}`).toEqual(before);
  }
});

test("what cannot be taken back is told", async () => {
  const { host, wps } = openWps(await fixtureWorkbook());
  let writes = 0;
  wps.bridge.fault = (call) => {
    if (call === "Range.Value2=") writes++;
    if (call === "Range.Value2=" && writes > 1) throw new Error("refused");
  };
  const fault = await host.write([budget, total]).catch((error: unknown) => error);
  expect(fault).toMatchObject({ fault: "other", written: [budget] });
});

test("a protected sheet is told as such, whether WPS refuses or passes over", async () => {
  for (const isSilentOnProtection of [false, true]) {
    const { host, wps } = openWps(await fixtureWorkbook(), { isSilentOnProtection });
    Object.assign(wps.book.sheet("项目") ?? {}, { isProtected: true });
    const before = await independentReading(wps.book.bytes());
    const fault = await host.write([total, budget]).catch((error: unknown) => error);
    expect(fault).toMatchObject({ fault: "protected", written: [] });
    expect(await independentReading(wps.book.bytes())).toEqual(before);
  }
});

test("a protected workbook takes no sheets", async () => {
  const { host, wps } = openWps(await fixtureWorkbook());
  wps.book.isProtected = true;
  expect(await faultOf(host.addSheets(seedPlans().slice(0, 1), silent()))).toBe("protected");
  expect(await faultOf(host.removeSheets(["汇总"]))).toBe("protected");
});

test("a cell that is being edited is told as such", async () => {
  const { host, wps } = openWps(await fixtureWorkbook());
  wps.state.Ready = false;
  wps.bridge.fault = (call) => {
    if (!call.startsWith("Application.")) throw new Error("busy");
  };
  expect(await faultOf(host.readActive())).toBe("cell-being-edited");
  expect(await faultOf(host.write([budget]))).toBe("cell-being-edited");
  expect(await faultOf(host.select({ sheet: "汇总", row: 1, column: 1 }))).toBe("cell-being-edited");
});

test("an edit under a merged area goes to its first cell", async () => {
  const { host, wps } = openWps(await fixtureWorkbook());
  const title = edit("项目!C1", "项目绩效目标表", "绩效目标表");
  expect((await host.write([title])).written).toEqual([title]);
  expect(wps.book.sheet("项目")?.cellAt(1, 1)?.value).toBe("绩效目标表");
});

test("a number written into a cell formatted as text is a number", async () => {
  const { host, wps } = openWps(await fixtureWorkbook());
  wps.application.ActiveSheet.Range("B2").NumberFormat = "@";
  const number = edit("项目!B2", "征兵工作经费", 3.5);
  await host.write([number]);
  expect(wps.book.sheet("项目")?.cellAt(2, 2)?.value).toBe(3.5);
});

test("sheets that refer to each other do so in the user's workbook, not in the file they came from", async () => {
  const { host, wps } = openWps(seedWorkbook());
  const workbench = openWorkbench(host, async () => templates);
  const { workbook } = await workbench.check("all");
  const work = { progress() {}, signal: new AbortController().signal };
  const before = wps.book.active.name;
  await expect(
    workbench.generate(workbook.tables.slice(0, 2), { extras: true }, work),
  ).resolves.toMatchObject({
    kind: "done",
    changed: 4,
  });
  expect(workbook.tables.length).toBeGreaterThan(2);
  const formulas = wps.book.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ formula }) => formula ?? []),
  );
  expect(formulas.some((formula) => formula.includes("!"))).toBe(true);
  expect(formulas.filter((formula) => formula.includes("["))).toEqual([]);
  expect(wps.book.active.name).toBe(before);
  expect(wps.books).toHaveLength(1);
  expect([...wps.files.keys()]).toEqual([]);
  await expect(workbench.undo()).resolves.toMatchObject({ kind: "done", changed: 4, refused: [] });
  expect(wps.book.sheets.map((sheet) => sheet.name)).not.toContain("汇总 (2)");
});

test("where WPS does not open the file, the sheets are drawn by the object model with the same content", async () => {
  const plans = seedPlans().slice(0, 2);
  const { host, wps } = openWps(await fixtureWorkbook());
  wps.bridge.fault = (call) => {
    if (call === "Workbooks.Open()") throw new Error("not allowed");
  };
  expect(await host.addSheets(plans, silent())).toEqual(plans.map((plan) => plan.name));
  const drawn = wps.book.sheet(plans[0]?.name ?? "");
  expect(drawn?.merges).toHaveLength(plans[0]?.merges.length ?? 0);
  expect(drawn?.validations.length).toBe(plans[0]?.dropdowns.length);
  expect(drawn?.printArea).toContain("!");
  expect(drawn?.rowHeights.size).toBeGreaterThan(3);
});

test("the user's own conditional formats keep their place and still show under marks", async () => {
  const { host, wps } = openWps(await fixtureWorkbook());
  const sheet = wps.application.ActiveSheet;
  sheet.Range("A1:D9").FormatConditions.Add(2, 3, "=TRUE").StopIfTrue = false;
  await host.mark([{ sheet: "项目", row: 2, column: 2, severity: "error" }]);
  const [mark, own] = wps.book.sheet("项目")?.formats ?? [];
  expect(JSON.stringify(mark?.look)).toContain("FFFFC7CE");
  expect(mark?.rule.attributes["stopIfTrue"]).toBe("0");
  expect(JSON.stringify(own?.rule)).toContain("TRUE");
  await host.clearMarks();
  expect(wps.book.sheet("项目")?.formats).toHaveLength(1);
});

test("the user's steps are heard: to another sheet, to another workbook, to another cell", async () => {
  const { host, wps } = openWps(await fixtureWorkbook());
  const heard: unknown[] = [];
  const ends = [
    await host.onActivate((sheet) => heard.push(sheet)),
    await host.onSelect((at) => heard.push(at)),
  ];
  const { Worksheets } = wps.application.ActiveWorkbook;
  Worksheets.Item("汇总").Activate();
  Worksheets.Item("汇总").Range("C3").Select();
  wps.application.ActiveWorkbook.Activate();
  expect(heard).toEqual(["汇总", { sheet: "汇总", row: 3, column: 3 }, "汇总"]);
  for (const end of ends) await end();
  Worksheets.Item("项目").Activate();
  expect(heard).toHaveLength(3);
});

test("it says what this WPS cannot do", async () => {
  const bytes = await fixtureWorkbook();
  const { host } = openWps(bytes, { files: "none", hasEvents: false, hasConditionalFormats: false });
  expect(host.capabilities).toMatchObject({ name: "WPS 表格", marks: false, events: false, addSheets: true });
  expect(host.capabilities.limits?.formatting).toContain("临时文件");
  expect(openWps(bytes).host.capabilities).toMatchObject({ marks: true, events: true, limits: {} });
});
