import { describe, expect, test, vi } from "vitest";
import { cellsOf } from "../../../../test/workbooks/cells-of.ts";
import { workbookOf } from "../../../../test/workbooks/workbook-of.ts";
import type { CellEdit } from "../../../core/grid/edit.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import { WorkbookError } from "../workbook-error.ts";
import { openXlsxHost, type XlsxHost } from "./xlsx-host.ts";

const template = workbookOf({ sheets: { 表样: '<sheetData><row r="1"><c r="A1"/></row></sheetData>' } });
const first =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><f t="array" ref="D1:E1">A1:B1</f><v>1</v></c><c r="E1"><v>2</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';

function open(activeTab = 0): XlsxHost {
  const bytes = workbookOf({
    sheets: { 甲: first, 乙: "<sheetData/>", 丙: "<sheetData/>" },
    workbook: `<bookViews><workbookView activeTab="${activeTab}"/></bookViews>`,
  });
  return openXlsxHost(bytes, template);
}

function plan(name: string): SheetPlan {
  const rows = [
    { row: 1, height: null, cells: [{ column: 1, styleOf: { row: 1, column: 1 }, value: name }] },
  ];
  return { name, template: "表样", rows, merges: [], dropdowns: [], printArea: null };
}

const plans = Array.from({ length: 40 }, (_, index) => plan(`新表${index}`));
const silent = { progress() {}, signal: new AbortController().signal };
const edit = (row: number, column: number, before: CellEdit["before"]): CellEdit => ({
  sheet: "甲",
  row,
  column,
  before,
  after: 9,
});

describe("opening", () => {
  test("shows the sheet that was in front when the workbook was saved", async () => {
    const host = open(2);
    expect([host.activeSheet, (await host.readActive()).name]).toEqual(["丙", "丙"]);
  });

  test("shows the first visible sheet when that one cannot be seen", () => {
    expect(open(7).activeSheet).toBe("甲");
  });

  test("what is no workbook is told as such", () => {
    expect(() => openXlsxHost(new Uint8Array([1, 2, 3]), template)).toThrow(WorkbookError);
  });

  test("a sheet that cannot be read is a fault of the host", async () => {
    const damaged = workbookOf({ sheets: { 甲: '<sheetData><row><c t="z"><v>1</v></c></row></sheetData>' } });
    await expect(openXlsxHost(damaged, template).readAll()).rejects.toMatchObject({
      name: "HostError",
      fault: "other",
    });
  });
});

test("marks on sheets that are gone are not drawn, also not on a later sheet of that name", async () => {
  const host = open();
  const mark = { sheet: "甲", row: 1, column: 1, severity: "error" } as const;
  await host.removeSheets(["乙"]);
  await host.mark([mark, { ...mark, sheet: "乙" }]);
  expect(host.marks()).toEqual([mark]);
});

describe("writing", () => {
  test("an edit under a merged area goes to its top left cell", async () => {
    const host = open();
    const [good, late] = [edit(2, 2, 1), edit(2, 1, 5)];
    expect(await host.write([late])).toEqual({ written: [], refused: [late] });
    expect(await host.write([good])).toEqual({ written: [good], refused: [] });
    expect(cellsOf(await host.readActive())).toMatchObject({ A1: 9 });
  });

  test("every cell of an array formula is refused, with whatever else does not fit", async () => {
    const host = open();
    const edits = [edit(1, 5, 2), edit(3, 3, null), edit(5, 5, "没有")];
    const { written, refused } = await host.write(edits);
    expect(written).toEqual([edits[1]]);
    expect(refused.map(({ row }) => row).sort()).toEqual([1, 5]);
    expect(cellsOf(await host.readActive())).toMatchObject({ E1: 2, C3: 9 });
  });

  test("tells whoever draws the workbook, and nobody when nothing was written", async () => {
    const host = open();
    const drawn: string[] = [];
    const end = host.onDraw((what) => drawn.push(what));
    await host.write([edit(3, 3, null)]);
    await host.write([edit(3, 3, null)]);
    await host.mark([{ sheet: "甲", row: 1, column: 1, severity: "info" }]);
    expect(drawn).toEqual(["cells", "marks"]);
    await end();
    await host.clearMarks();
    expect(drawn).toHaveLength(2);
  });
});

describe("adding sheets", () => {
  test("lets the page live on in between and keeps what the user does meanwhile", async () => {
    const host = open();
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      now += 50;
      return now;
    });
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const adding = host.addSheets(plans, silent);
    const editing = host.userEdit([edit(3, 3, null)]);
    await Promise.all([adding, editing]);
    clearInterval(timer);
    vi.restoreAllMocks();
    expect(turns).toBeGreaterThan(1);
    const names = await host.sheetNames();
    expect(names).toHaveLength(3 + plans.length);
    expect(cellsOf(await host.readActive())).toMatchObject({ C3: 9 });
  });

  test("tells how far it is, and leaves the very same workbook when it is cancelled on the way", async () => {
    const host = open();
    const before = host.bytes();
    const controller = new AbortController();
    const told: number[] = [];
    const adding = host.addSheets(plans, {
      signal: controller.signal,
      progress(done) {
        told.push(done);
        if (done > 2) controller.abort();
      },
    });
    await expect(adding).rejects.toMatchObject({ fault: "cancelled" });
    expect(told[0]).toBe(1);
    expect(told[told.length - 1]).toBeLessThan(plans.length);
    expect(host.bytes()).toBe(before);
  });

  test("a cancel after the last sheet is heard as well", async () => {
    const host = open();
    const controller = new AbortController();
    const work = { signal: controller.signal, progress: () => controller.abort() };
    await expect(host.addSheets([plan("新")], work)).rejects.toMatchObject({ fault: "cancelled" });
    expect(await host.sheetNames()).toEqual(["甲", "乙", "丙"]);
  });
});

describe("removing sheets", () => {
  test("takes their marks with them and shows another sheet", async () => {
    const host = open();
    await host.addSheets([plan("新")], silent);
    const mark = { row: 1, column: 1, severity: "error" } as const;
    await host.mark([
      { sheet: "新", ...mark },
      { sheet: "甲", ...mark },
    ]);
    host.activate("新");
    await host.removeSheets(["新"]);
    expect(host.marks()).toEqual([{ sheet: "甲", ...mark }]);
    expect(host.activeSheet).toBe("甲");
  });
});

describe("the user's moves", () => {
  test("between sheets and cells are told once each", async () => {
    const host = open();
    const told: unknown[] = [];
    const ends = [
      await host.onActivate((sheet) => told.push(sheet)),
      await host.onSelect((at) => told.push(at)),
    ];
    const at = { sheet: "乙", row: 2, column: 2 };
    host.userSelect(at);
    host.activate("乙");
    expect(host.selection).toEqual(at);
    host.activate("丙");
    expect([told, host.selection]).toEqual([["乙", at, "丙"], null]);
    for (const end of ends) await end();
    host.activate("甲");
    expect(told).toHaveLength(3);
  });

  test("cannot lead to a sheet that is not there", () => {
    expect(() => open().activate("丁")).toThrowError(expect.objectContaining({ fault: "sheet-gone" }));
  });
});
