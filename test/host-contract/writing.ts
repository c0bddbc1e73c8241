import { expect, test } from "vitest";
import type { CellEdit } from "../../src/core/grid/edit.ts";
import { fixtureWorkbook } from "./fixture.ts";
import { independentReading, looks, type PlainSheet, plainSheet } from "./independent-reading.ts";
import { faultOf, type OpenHost } from "./opened-host.ts";

/** What is written, what is refused, and that nothing else changes. */
export function testWriting(open: OpenHost): void {
  test("changes these cells and no others", async () => {
    const opened = await open(await fixtureWorkbook());
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
    const opened = await open(await fixtureWorkbook());
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
    const opened = await open(await fixtureWorkbook());
    await opened.host.write([{ sheet: "项目", row: 3, column: 3, before: 0.25, after: "25%" }]);
    const [sheet] = await independentReading(await opened.bytes());
    expect(sheet?.cells["C3"]?.value).toBe("25%");
  });

  test("cells that were changed since are refused, the others written", async () => {
    const opened = await open(await fixtureWorkbook());
    const name: CellEdit = { sheet: "项目", row: 2, column: 2, before: "征兵工作经费", after: "甲" };
    const budget: CellEdit = { sheet: "项目", row: 3, column: 2, before: 14.25, after: 15 };
    await opened.userEdits([{ ...name, after: "乙" }]);
    const before = await independentReading(await opened.bytes());
    expect(await opened.host.write([name, budget])).toEqual({ written: [budget], refused: [name] });
    expect(changes(before, await independentReading(await opened.bytes()))).toEqual({ "项目!B3": 15 });
  });

  test("a blank cell is expected as such or as empty text", async () => {
    const opened = await open(await fixtureWorkbook());
    const blank = { sheet: "空表", row: 1, column: 1 };
    const entered: CellEdit = { ...blank, before: "", after: "新" };
    expect(await opened.host.write([entered])).toEqual({ written: [entered], refused: [] });
    const emptied: CellEdit = { ...blank, before: "新", after: "" };
    expect(await opened.host.write([emptied])).toEqual({ written: [emptied], refused: [] });
    const again: CellEdit = { ...blank, before: null, after: "又" };
    expect(await opened.host.write([again, { ...again, row: 2, before: "有" }])).toEqual({
      written: [again],
      refused: [{ ...again, row: 2, before: "有" }],
    });
  });

  test("a number is not the text of its digits", async () => {
    const opened = await open(await fixtureWorkbook());
    const edit: CellEdit = { sheet: "项目", row: 3, column: 2, before: "14.25", after: 15 };
    expect(await opened.host.write([edit])).toEqual({ written: [], refused: [edit] });
  });

  test("formulas are never overwritten", async () => {
    const opened = await open(await fixtureWorkbook());
    const before = await looks(await opened.bytes());
    const edit: CellEdit = { sheet: "项目", row: 4, column: 2, before: 28.5, after: 30 };
    expect(await opened.host.write([edit])).toEqual({ written: [], refused: [edit] });
    expect(await looks(await opened.bytes())).toEqual(before);
  });

  test("nothing is written when a sheet is gone", async () => {
    const opened = await open(await fixtureWorkbook());
    const before = await looks(await opened.bytes());
    const there: CellEdit = { sheet: "项目", row: 3, column: 2, before: 14.25, after: 15 };
    const gone: CellEdit = { sheet: "不在", row: 1, column: 1, before: null, after: 1 };
    expect(await faultOf(opened.host.write([there, gone]))).toBe("sheet-gone");
    expect(await looks(await opened.bytes())).toEqual(before);
  });
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
