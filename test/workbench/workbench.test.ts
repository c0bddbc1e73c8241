import { describe, expect, test, vi } from "vitest";
import { formatAddress } from "../../src/core/grid/address.ts";
import type { CellEdit } from "../../src/core/grid/edit.ts";
import type { CellValue } from "../../src/core/grid/sheet.ts";
import { allFindings } from "../../src/core/pipeline.ts";
import { readTables } from "../../src/core/read/read-tables.ts";
import type { TargetTable } from "../../src/core/read/table.ts";
import { toProject } from "../../src/core/read/to-project.ts";
import { HostError } from "../../src/hosts/host.ts";
import { openXlsxHost, type XlsxHost } from "../../src/hosts/xlsx/memory/xlsx-host.ts";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { openWorkbench } from "../../src/workbench/open-workbench.ts";
import type { Happening, NewProject, Workbench } from "../../src/workbench/workbench.ts";
import { seedWorkbook, templateBytes, templates } from "../seed/seed-workbook.ts";
import { cellsOf } from "../workbooks/cells-of.ts";

const seed = seedWorkbook();
const seedNames = readWorkbook(seed).sheetNames;
const [firstName = "", secondName = ""] = seedNames;

interface Opened {
  readonly host: XlsxHost;
  readonly workbench: Workbench;
}

function open(bytes = seed): Opened {
  const host = openXlsxHost(bytes, templateBytes);
  return { host, workbench: openWorkbench(host, async () => templates) };
}

function contents(host: XlsxHost): Record<string, Record<string, CellValue>> {
  const sheets = [...readWorkbook(host.bytes()).sheets()];
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

async function tableOn(host: XlsxHost, name: string): Promise<TargetTable> {
  const { sheets } = await host.readAll();
  const sheet = sheets.find((found) => found.name === name) ?? expect.fail();
  return readTables(sheet)[0] ?? expect.fail();
}

/** The seed workbook with two mistakes in its first table that have safe corrections. */
async function openSpoilt(): Promise<Opened> {
  const opened = open();
  const { projectCode, indicators } = await tableOn(opened.host, firstName);
  const target = indicators[1]?.target;
  if (!projectCode || !target) return expect.fail();
  await opened.host.userEdit([
    edit(projectCode, ` ${projectCode.text.toLowerCase()} `),
    edit(target, "１００％"),
  ]);
  return opened;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

function edit({ row, column, value }: Place, after: CellEdit["after"], sheet = firstName): CellEdit {
  return { sheet, row, column, before: value, after };
}

const silent = { progress() {}, signal: new AbortController().signal };

describe("check", () => {
  test("finds the nine tables of the seed workbook, without an error, with one read", async () => {
    const { host, workbench } = open();
    const read = vi.spyOn(host, "readAll");
    const { scope, activeSheet, workbook } = await workbench.check("all");
    expect([scope, activeSheet, workbook.tables.length]).toEqual(["all", firstName, 9]);
    expect(allFindings(workbook).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("takes the sheet in front of the user alone when asked to", async () => {
    const { host, workbench } = open();
    host.activate(secondName);
    const { activeSheet, workbook } = await workbench.check("active");
    expect([activeSheet, workbook.tables.map(({ table }) => table.sheet)]).toEqual([
      secondName,
      [secondName],
    ]);
  });

  test("tells a fault of the host as it is", async () => {
    const { host, workbench } = open();
    vi.spyOn(host, "readActive").mockRejectedValue(new HostError("cell-being-edited", "test"));
    await expect(workbench.check("active")).rejects.toMatchObject({ fault: "cell-being-edited" });
  });
});

describe("corrections", () => {
  test("nothing is safe to correct before the first check", () => {
    const { workbench } = open();
    expect([workbench.safeEdits(), workbench.fillableEdits(), workbench.undoable()]).toEqual([[], [], null]);
  });

  test("all safe ones are written, nothing is left to correct, and undo brings every cell back", async () => {
    const { host, workbench } = await openSpoilt();
    const before = contents(host);
    await workbench.check("all");
    const edits = workbench.safeEdits();
    expect(edits.map(({ sheet, after }) => [sheet, after])).toEqual(
      expect.arrayContaining([
        [firstName, "13020822P00915210003H"],
        [firstName, "100%"],
      ]),
    );
    expect(await workbench.apply(edits)).toEqual({ kind: "done", changed: edits.length, refused: [] });
    await workbench.check("all");
    expect(workbench.safeEdits()).toEqual([]);

    expect(workbench.undoable()).toBe(`修正 ${edits.length} 个单元格`);
    expect(await workbench.undo()).toEqual({ kind: "done", changed: edits.length, refused: [] });
    expect(contents(host)).toEqual(before);
    expect(workbench.undoable()).toBeNull();
  });

  test("the correction of one finding changes its cells only", async () => {
    const { host, workbench } = await openSpoilt();
    const before = contents(host)[firstName];
    const { workbook } = await workbench.check("active");
    const finding = allFindings(workbook).find(({ fix }) => fix?.kind === "safe") ?? expect.fail();
    expect(await workbench.applyFix(finding)).toMatchObject({ kind: "done", refused: [] });
    const after = contents(host)[firstName] ?? {};
    const changed = Object.keys(after).filter((address) => after[address] !== before?.[address]);
    expect(changed).toHaveLength(finding.fix?.edits.length ?? 0);
  });

  test("cells that someone changed since the check are left alone and named", async () => {
    const { host, workbench } = await openSpoilt();
    await workbench.check("all");
    const [first = expect.fail(), ...others] = workbench.safeEdits();
    await host.userEdit([{ ...first, after: "别人改的" }]);
    const { sheet, row, column } = first;
    expect(await workbench.apply([first, ...others])).toMatchObject({
      kind: "done",
      changed: others.length,
      refused: [{ sheet, row, column }],
    });
  });

  test("blank computed cells are filled and taken back", async () => {
    const { host, workbench } = open();
    const { tables } = (await workbench.check("all")).workbook;
    const target =
      tables
        .flatMap(({ table, unitCosts }) =>
          unitCosts.filter(({ value }) => value).map((cost) => ({ table, cost })),
        )
        .flatMap(({ table, cost }) =>
          table.indicators
            .filter(({ target }) => target.row === cost.row)
            .map(({ target }) => ({ ...target, sheet: table.sheet })),
        )[0] ?? expect.fail();
    await host.userEdit([edit(target, null, target.sheet)]);
    const blank = contents(host);

    await workbench.check("all");
    const edits = workbench.fillableEdits();
    const { sheet, row, column } = target;
    expect(edits).toEqual([{ sheet, row, column, before: null, after: expect.stringMatching(/^≤/) }]);
    expect(workbench.safeEdits().filter((safe) => safe.sheet === sheet && safe.row === row)).toEqual([]);
    await workbench.apply(edits);
    expect(contents(host)[sheet]?.[formatAddress(target)]).toBe(edits[0]?.after);
    expect(workbench.undoable()).toBe("填充 1 个单元格");
    await workbench.undo();
    expect(contents(host)).toEqual(blank);
  });
});

describe("undo", () => {
  const first = { sheet: firstName, row: 40, column: 1 };
  const second = { sheet: secondName, row: 40, column: 1 };
  const edits: CellEdit[] = [
    { ...first, before: null, after: "一" },
    { ...second, before: null, after: "二" },
  ];

  test("takes back one action after the other, the last first", async () => {
    const { host, workbench } = open();
    const before = contents(host);
    await workbench.apply(edits);
    await workbench.apply([{ ...first, before: "一", after: 3 }]);
    expect(workbench.undoable()).toBe("修正 1 个单元格");
    await workbench.undo();
    expect(contents(host)[firstName]?.["A40"]).toBe("一");
    await workbench.undo();
    expect(contents(host)).toEqual(before);
    expect(await workbench.undo()).toEqual({ kind: "done", changed: 0, refused: [] });
  });

  test("leaves alone what someone changed since, and names it", async () => {
    const { host, workbench } = open();
    await workbench.apply(edits);
    await host.userEdit([{ ...first, before: "一", after: "我的" }]);
    expect(await workbench.undo()).toMatchObject({ kind: "done", changed: 1, refused: [first] });
    expect([contents(host)[firstName]?.["A40"], contents(host)[secondName]?.["A40"]]).toEqual([
      "我的",
      undefined,
    ]);
    expect(workbench.undoable()).toBeNull();
  });

  test("brings back the cells of the sheets that are still there", async () => {
    const { host, workbench } = open();
    await workbench.apply(edits);
    await host.removeSheets([secondName]);
    expect(await workbench.undo()).toMatchObject({ kind: "done", changed: 1, refused: [second] });
    expect(contents(host)[firstName]).not.toHaveProperty("A40");
  });

  test("stays possible after a fault", async () => {
    const { host, workbench } = open();
    await workbench.apply(edits);
    const write = vi.spyOn(host, "write").mockRejectedValueOnce(new HostError("protected", "test"));
    expect(await workbench.undo()).toEqual({ kind: "failed", fault: "protected" });
    write.mockRestore();
    expect(workbench.undoable()).toBe("填充 2 个单元格");
    expect(await workbench.undo()).toMatchObject({ kind: "done", changed: 2 });
  });

  test("brings back what a fault left written, and only that", async () => {
    const { host, workbench } = open();
    const before = contents(host);
    const { write } = host;
    vi.spyOn(host, "write").mockImplementationOnce(async () => {
      const { written } = await write.call(host, edits.slice(0, 1));
      throw new HostError("other", "in the middle", written);
    });
    expect(await workbench.apply(edits)).toEqual({ kind: "failed", fault: "other" });
    expect(workbench.undoable()).toBe("填充 1 个单元格");
    expect(await workbench.undo()).toMatchObject({ kind: "done", changed: 1, refused: [] });
    expect(contents(host)).toEqual(before);
  });
});

describe("marks", () => {
  test("stand on every cell with findings, in the colour of the gravest", async () => {
    const { host, workbench } = await openSpoilt();
    const findings = allFindings((await workbench.check("all")).workbook).filter(({ at }) => at !== null);
    const outcome = await workbench.mark();
    const marks = host.marks();
    expect(outcome).toEqual({ kind: "done", changed: marks.length, refused: [] });
    const cells = findings.map(({ at }) => `${at?.sheet} ${at?.row} ${at?.column}`);
    expect(marks.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)).toEqual([...new Set(cells)]);
    for (const { sheet, row, column, severity } of marks) {
      const here = findings.filter(({ at }) => at?.sheet === sheet && at.row === row && at.column === column);
      const severities = here.map((finding) => finding.severity);
      const gravest = (["error", "warning", "info"] as const).find((grade) => severities.includes(grade));
      expect(severity).toBe(gravest);
    }
  });

  test("are cleared, and clearing them is taken back", async () => {
    const { host, workbench } = await openSpoilt();
    await workbench.check("all");
    await workbench.mark();
    const marks = host.marks();
    await workbench.clearMarks();
    expect(host.marks()).toEqual([]);
    expect(workbench.undoable()).toBe("清除标记");
    await workbench.undo();
    expect(host.marks()).toEqual(marks);
    expect(workbench.undoable()).toBe(`标记 ${marks.length} 个单元格`);
    await workbench.undo();
    expect(host.marks()).toEqual([]);
  });
});

describe("generate", () => {
  test("writes a sheet for each table chosen, with 汇总 and 校验报告, and undo removes them", async () => {
    const { host, workbench } = open();
    const before = contents(host);
    const { workbook } = await workbench.check("all");
    const told: [number, number, string][] = [];
    const outcome = await workbench.generate([2, 0], true, {
      ...silent,
      progress: (done, total, name) => told.push([done, total, name]),
    });
    expect(outcome).toEqual({ kind: "done", changed: 4, refused: [] });

    const chosen = [workbook.tables[2], workbook.tables[0]].map((found) => found?.table ?? expect.fail());
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
    await workbench.check("all");
    await workbench.generate([0], true, silent);
    expect(await workbench.generate([0], true, silent)).toMatchObject({ kind: "done", changed: 3 });
    expect(readWorkbook(host.bytes()).sheetNames.slice(-3)).toEqual([
      "汇总 (2)",
      `${firstName} (3)`,
      "校验报告 (2)",
    ]);
  });

  test("leaves nothing when it is cancelled", async () => {
    const { host, workbench } = open();
    await workbench.check("all");
    const controller = new AbortController();
    const outcome = await workbench.generate([0, 1, 2, 3], false, {
      signal: controller.signal,
      progress: (done) => done > 0 && controller.abort(),
    });
    expect(outcome).toEqual({ kind: "cancelled" });
    expect(host.bytes()).toEqual(seed);
    expect(workbench.undoable()).toBeNull();
    const aborted = { ...silent, signal: AbortSignal.abort() };
    expect(await workbench.generate([0], false, aborted)).toEqual({ kind: "cancelled" });
  });

  test("a generated sheet that someone has worked on since stays", async () => {
    const { host, workbench } = open();
    await workbench.check("all");
    await workbench.generate([0, 1], false, silent);
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

describe("watch", () => {
  test("tells the user's changes, sheets and cells, but not the workbench's own writes", async () => {
    const { host, workbench } = open();
    const told: Happening[] = [];
    const end = workbench.watch((happening) => told.push(happening));
    await workbench.apply([{ sheet: firstName, row: 40, column: 1, before: null, after: 1 }]);
    await host.userEdit([{ sheet: firstName, row: 41, column: 1, before: null, after: 2 }]);
    const at = { sheet: secondName, row: 3, column: 2 };
    host.userSelect(at);
    const expected = [
      { kind: "changed", sheet: firstName },
      { kind: "activated", sheet: secondName },
      { kind: "selected", at },
    ];
    expect(told).toEqual(expected);
    end();
    host.activate(firstName);
    expect(told).toEqual(expected);
  });
});
