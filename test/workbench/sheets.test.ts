import { describe, expect, test } from "vitest";
import { toProject } from "../../src/core/read/to-project.ts";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import type { NewProject } from "../../src/workbench/workbench.ts";
import {
  contents,
  edit,
  firstName,
  open,
  secondName,
  seed,
  seedNames,
  silent,
  tableOn,
} from "./opened-seed.ts";

describe("generate", () => {
  test("writes a sheet for each table chosen, with 汇总 and 校验报告, and undo removes them", async () => {
    const { host, workbench } = open();
    const before = contents(host);
    const { workbook } = await workbench.check("all");
    const told: [number, number, string][] = [];
    const [first = expect.fail(), , third = expect.fail()] = workbook.tables;
    const outcome = await workbench.generate(
      [third, first],
      { extras: true },
      {
        ...silent,
        progress: (done, total, name) => told.push([done, total, name]),
      },
    );
    expect(outcome).toEqual({ kind: "done", changed: 4, refused: [] });

    const chosen = [third.table, first.table];
    const names = chosen.map(({ sheet }) => `${sheet} (2)`);
    const added = ["汇总", ...names, "校验报告"];
    expect(readWorkbook(host.bytes()).sheetNames).toEqual([...seedNames, ...added]);
    for (const [index, name] of names.entries()) {
      expect(toProject(await tableOn(host, name))).toEqual(toProject(chosen[index] ?? expect.fail()));
    }
    expect(told[0]).toEqual([0, 4, "汇总"]);
    expect(told[told.length - 1]).toEqual([4, 4, ""]);

    expect(workbench.undoable()).toBe("新增 4 张工作表");
    expect(await workbench.undo()).toEqual({ kind: "done", changed: 4, refused: [] });
    expect(contents(host)).toEqual(before);
  });

  test("finds names beside those of an earlier time", async () => {
    const { host, workbench } = open();
    const tables = (await workbench.check("all")).workbook.tables.slice(0, 1);
    await workbench.generate(tables, { extras: true }, silent);
    expect(await workbench.generate(tables, { extras: true }, silent)).toMatchObject({
      kind: "done",
      changed: 3,
    });
    expect(readWorkbook(host.bytes()).sheetNames.slice(-3)).toEqual([
      "汇总 (2)",
      `${firstName} (3)`,
      "校验报告 (2)",
    ]);
  });

  test("writes the tables it was given, whatever has been checked since", async () => {
    const { host, workbench } = open();
    const [, second = expect.fail()] = (await workbench.check("all")).workbook.tables;
    await workbench.check("active");
    expect(await workbench.generate([second], { extras: false }, silent)).toMatchObject({ changed: 1 });
    expect(readWorkbook(host.bytes()).sheetNames.slice(seedNames.length)).toEqual([`${secondName} (2)`]);
  });

  test("leaves nothing when it is cancelled", async () => {
    const { host, workbench } = open();
    const { tables } = (await workbench.check("all")).workbook;
    const controller = new AbortController();
    const outcome = await workbench.generate(
      tables.slice(0, 4),
      { extras: false },
      {
        signal: controller.signal,
        progress: (done) => done > 0 && controller.abort(),
      },
    );
    expect(outcome).toEqual({ kind: "cancelled" });
    expect(host.bytes()).toEqual(seed);
    expect(workbench.undoable()).toBeNull();
    const aborted = { ...silent, signal: AbortSignal.abort() };
    expect(await workbench.generate(tables, { extras: false }, aborted)).toEqual({ kind: "cancelled" });
  });

  test("a generated sheet that someone has worked on since stays", async () => {
    const { host, workbench } = open();
    const { tables } = (await workbench.check("all")).workbook;
    await workbench.generate(tables.slice(0, 2), { extras: false }, silent);
    const [kept = "", removed = ""] = [`${firstName} (2)`, `${secondName} (2)`];
    const { purpose } = await tableOn(host, kept);
    if (!purpose) return expect.fail();
    await host.userEdit([edit(purpose, "补充说明", kept)]);
    const { row, column } = purpose;
    expect(await workbench.undo()).toEqual({
      kind: "done",
      changed: 1,
      refused: [{ sheet: kept, row, column }],
    });
    const names = readWorkbook(host.bytes()).sheetNames;
    expect([names.includes(kept), names.includes(removed)]).toEqual([true, false]);
  });
});

describe("create", () => {
  const project: NewProject = {
    name: "农村公路养护经费",
    code: "13020822P00915210003J",
    budget: "12.5",
    budgetUnit: "480001丰润区欢喜庄乡人民政府本级",
    year: 2023,
    profile: "2015",
  };

  test("adds a form ready to fill in and shows it", async () => {
    const { host, workbench } = open();
    expect(await workbench.create(project)).toEqual({ kind: "done", changed: 1, refused: [] });
    expect(host.activeSheet).toBe(project.name);
    const { workbook } = await workbench.check("active");
    const created = toProject(workbook.tables[0]?.table ?? expect.fail());
    expect(created).toMatchObject({
      title: "2023年度农村公路养护经费绩效目标表",
      projectName: project.name,
      projectCode: project.code,
      budgetUnit: { code: "480001", name: "丰润区欢喜庄乡人民政府本级" },
      budget: "12.5",
      fiscalFunds: "12.5",
    });
    expect(created.schedule.map(({ percent }) => percent)).toEqual(["25", "50", "75", "100"]);
    expect(created.indicators).toHaveLength(6);
    await workbench.undo();
    expect(readWorkbook(host.bytes()).sheetNames).toEqual(seedNames);
  });

  test("takes a name of its own when the project's is taken, and a blank form when there is none", async () => {
    const { host, workbench } = open();
    await workbench.create({ ...project, name: firstName });
    expect(host.activeSheet).toBe(`${firstName} (2)`);
    await workbench.create({ ...project, name: "", code: "", budget: "", budgetUnit: "" });
    expect(host.activeSheet).toBe("项目 1");
    expect((await workbench.check("active")).workbook.tables).toHaveLength(1);
  });
});
