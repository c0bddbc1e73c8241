import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formTemplate } from "../../src/apps/template/form-template.ts";
import { defaultOptions } from "../../src/core/pipeline-options.ts";
import { toProject } from "../../src/core/read/to-project.ts";
import { planRollForward } from "../../src/core/roll-forward/plan-roll-forward.ts";
import { KnownLayouts } from "../../src/core/template/known-layouts.ts";
import { layoutOf } from "../../src/core/template/layout-of.ts";
import { openXlsxHost } from "../../src/hosts/xlsx/memory/xlsx-host.ts";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { readTemplates } from "../../src/hosts/xlsx/template/read-templates.ts";
import { openWorkbench } from "../../src/workbench/open-workbench.ts";
import { templateBytes, templates } from "../seed/seed-workbook.ts";
import { contents, open, seed, seedNames, silent } from "./opened-seed.ts";

/** A workbench on the seed workbook that writes with another template. */
function openWith(file: string) {
  const bytes = new Uint8Array(readFileSync(`templates/${file}.xlsx`));
  const form = formTemplate(readTemplates(bytes));
  const host = openXlsxHost(seed, templateBytes);
  const writing = { ...templates, form, own: { bytes, sheet: form.name } };
  return { host, workbench: openWorkbench(host, async () => writing) };
}

test("sheets are stamped from the workbook of the template chosen, 汇总 and 校验报告 from the built-in one", async () => {
  const { host, workbench } = openWith("central");
  const { workbook } = await workbench.check("all");
  const told: number[] = [];
  const work = { ...silent, progress: (done: number) => told.push(done) };
  expect(await workbench.generate(workbook.tables.slice(0, 2), { extras: true }, work)).toMatchObject({
    kind: "done",
    changed: 4,
  });
  const names = readWorkbook(host.bytes()).sheetNames.slice(seedNames.length);
  expect([names[0], names[3]]).toEqual(["汇总", "校验报告"]);
  expect(told).toEqual([0, 1, 2, 3, 4]);
  const written = contents(host)[names[1] ?? ""] ?? {};
  expect(Object.values(written)).toContain("年度资金总额");
  const again = await workbench.check("active");
  expect(again.workbook.tables).toHaveLength(1);
  const name = workbook.tables[0]?.table.projectName?.text;
  expect(Object.values(written)).toContain(name);
  await workbench.undo();
  expect(readWorkbook(host.bytes()).sheetNames).toEqual(seedNames);
});

test("a ledger of all projects is not checked beside its tables, and is by itself", async () => {
  const { host, workbench } = openWith("ledger");
  const { workbook } = await workbench.check("all");
  await workbench.generate(workbook.tables, { extras: false }, silent);
  const [ledger = ""] = readWorkbook(host.bytes()).sheetNames.slice(-1);
  expect((await workbench.check("all")).copies).toEqual([ledger]);
  host.activate(ledger);
  const { tables } = (await workbench.check("active")).workbook;
  expect(tables.map(({ table }) => table.projectName?.text)).toEqual(
    workbook.tables.map(({ table }) => table.projectName?.text),
  );
  await host.removeSheets([seedNames[3] ?? ""]);
  expect((await workbench.check("all")).copies).toEqual([]);
});

test("a ledger in front gives a form for each of its projects", async () => {
  const { host, workbench } = openWith("ledger");
  const { tables } = (await workbench.check("all")).workbook;
  await workbench.generate(tables.slice(0, 3), { extras: false }, silent);
  const [name = ""] = readWorkbook(host.bytes()).sheetNames.slice(-1);
  host.activate(name);
  const forms = openWorkbench(host, async () => templates);
  const projects = (await forms.check("active")).workbook.tables;
  expect(projects).toHaveLength(3);
  expect(await forms.generate(projects, { extras: false }, silent)).toMatchObject({
    kind: "done",
    changed: 3,
  });
});

test("a new project's year stands where the form has a place for it", async () => {
  const { host, workbench } = openWith("central");
  const project = { name: "甲", code: "", budget: "", budgetUnit: "", year: 2023, profile: "2015" } as const;
  await workbench.create(project);
  expect(contents(host)["甲"]).toMatchObject({ A2: "（2023年度）" });
});

test("a new project is refused with a ledger, and nothing is added", async () => {
  const { host, workbench } = openWith("ledger");
  const project = { name: "甲", code: "", budget: "", budgetUnit: "", year: 2023, profile: "2015" } as const;
  expect(await workbench.create(project)).toEqual({ kind: "failed", fault: "not-supported" });
  expect(host.bytes()).toEqual(seed);
});

test("amounts are written in the unit that is wished for", async () => {
  const { host, workbench } = open();
  const { workbook } = await workbench.check("all");
  const before = workbook.tables[0]?.table.budget?.amount?.toNumber() ?? Number.NaN;
  await workbench.generate(workbook.tables.slice(0, 1), { extras: false, amountUnit: "元" }, silent);
  const [name = ""] = readWorkbook(host.bytes()).sheetNames.slice(-1);
  expect(contents(host)[name]).toMatchObject({ F2: "单位：元", C4: before * 10_000 });
});

test("indicators are moved to the other class list only with consent", async () => {
  const { host, workbench } = open();
  const tables = (await workbench.check("all")).workbook.tables.slice(0, 1);
  await workbench.generate(tables, { extras: false }, silent);
  await workbench.generate(tables, { extras: false, moveTo: "2021" }, silent);
  const [kept = "", moved = ""] = readWorkbook(host.bytes()).sheetNames.slice(-2);
  const level1 = async (name: string) => {
    host.activate(name);
    const { table } = (await workbench.check("active")).workbook.tables[0] ?? expect.fail();
    return toProject(table).indicators.map((indicator) => indicator.level1);
  };
  expect(await level1(kept)).not.toContain("成本指标");
  expect(await level1(moved)).toContain("成本指标");
});

test("tables are recognised by the user's own layout as soon as there is one", async () => {
  const { workbench: writer, host } = openWith("central");
  const { tables } = (await writer.check("all")).workbook;
  await writer.generate(tables.slice(0, 1), { extras: false }, silent);
  let layouts: KnownLayouts | undefined;
  const reader = openWorkbench(
    host,
    async () => templates,
    defaultOptions,
    undefined,
    async () => layouts,
  );
  const [name = ""] = readWorkbook(host.bytes()).sheetNames.slice(-1);
  const label = Object.entries(contents(host)[name] ?? {}).find(([, value]) => value === "年度资金总额");
  expect(label).toBeDefined();
  const form = formTemplate(readTemplates(new Uint8Array(readFileSync("templates/central.xlsx"))));
  const renamed = {
    ...form,
    name: "自制",
    rows: form.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.value === "年度资金总额" ? { ...cell, value: "资金盘子" } : cell)),
    })),
  };
  host.activate(name);
  const { row, column } = (await host.readActive()).rows
    .flatMap(({ cells }) => cells)
    .find(({ value }) => value === "年度资金总额") ?? { row: 0, column: 0 };
  await host.userEdit([{ sheet: name, row, column, before: "年度资金总额", after: "资金盘子" }]);
  const budget = async () => (await reader.check("active")).workbook.tables[0]?.table.budget?.text;
  expect(await budget()).toBeUndefined();
  layouts = new KnownLayouts([layoutOf(renamed)]);
  expect(await budget()).toMatch(/\d/);
});

test("rolled forward tables are one step to undo, and it is called so", async () => {
  const { host, workbench } = open();
  const before = contents(host);
  const { workbook } = await workbench.check("all");
  const { edits } = planRollForward(workbook, { year: 2023, codes: "clear" });
  expect(await workbench.apply(edits, "结转")).toMatchObject({ kind: "done", refused: [] });
  expect(workbench.undoable()).toBe(`结转 ${edits.length} 个单元格`);
  const after = (await workbench.check("all")).workbook;
  expect(planRollForward(after, { year: 2023, codes: "clear" }).edits).toEqual([]);
  await workbench.undo();
  expect(contents(host)).toEqual(before);
});

test("a new project has a 三级指标 of the library in each row where that is wanted, and no 指标值 of others", async () => {
  const { workbench } = open();
  const project = {
    name: "农村道路维修",
    code: "",
    budget: "3",
    budgetUnit: "",
    year: 2023,
    profile: "2015",
  } as const;
  await workbench.create({ ...project, suggested: true });
  const { table } = (await workbench.check("active")).workbook.tables[0] ?? expect.fail();
  expect(table.indicators.filter(({ name }) => name.text === "")).toEqual([]);
  expect(
    table.indicators.filter(({ target }) => target.text !== "").map(({ level2 }) => level2.text),
  ).toEqual(["时效指标"]);
});
