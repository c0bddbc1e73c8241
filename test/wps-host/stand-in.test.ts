import { expect, test } from "vitest";
import { fixtureWorkbook } from "../host-contract/fixture.ts";
import type { StandInOptions } from "./options.ts";
import { StandIn } from "./stand-in.ts";

async function standIn(options: Partial<StandInOptions> = {}) {
  const wps = new StandIn(await fixtureWorkbook(), options);
  const sheet = wps.application.ActiveWorkbook.Worksheets.Item("项目");
  return { wps, app: wps.application, sheet };
}

test("Value is a method, Value2 a property", async () => {
  const { sheet } = await standIn();
  expect(sheet.Range("B3").Value()).toBe(14.25);
  expect(typeof sheet.Range("B3").Value).toBe("function");
  expect(sheet.Range("B3").Value2).toBe(14.25);
});

test("one cell is a scalar, one row perhaps a plain list, several rows a list of lists", async () => {
  const { sheet } = await standIn();
  expect(sheet.Range("A2:B2").Value2).toEqual(["项目名称", "征兵工作经费"]);
  expect(sheet.Range("A2:A3").Value2).toEqual([["项目名称"], ["预算数"]]);
  const nested = await standIn({ hasFlatRows: false });
  expect(nested.sheet.Range("A2:B2").Value2).toEqual([["项目名称", "征兵工作经费"]]);
});

test("blank and covered cells are null, errors are numbers", async () => {
  const { wps, sheet } = await standIn();
  expect(sheet.Range("B1:B1").Value2).toBeNull();
  expect(sheet.Range("Z99").Value2).toBeNull();
  wps.book.sheet("项目")?.ensure(20, 1);
  Object.assign(wps.book.sheet("项目")?.ensure(20, 1) ?? {}, { value: { error: "#DIV/0!" } });
  expect(sheet.Range("A20").Value2).toBe(-2146826281);
});

test("collections count from 1 and throw on what they do not have", async () => {
  const { app } = await standIn();
  const { Worksheets } = app.ActiveWorkbook;
  expect(Worksheets.Item(1).Name).toBe("项目");
  expect(() => Worksheets.Item(0)).toThrow("no item 0");
  expect(() => Worksheets.Item("不在")).toThrow("no item 不在");
});

test("a member that is not there throws, and so does Enum where it is missing", async () => {
  const { app, sheet } = await standIn();
  expect(() => (sheet as unknown as { Kells: unknown }).Kells).toThrow("Worksheet has no member Kells");
  expect(() => Object.assign(app, { ScreenUpdate: false })).toThrow("no member ScreenUpdate");
  expect(() => app.Enum).toThrow("no member Enum");
  expect((await standIn({ hasEnum: true })).app.Enum?.msoCTPDockPositionRight).toBe(2);
});

test("a write is read as typing, and nothing is rolled back when a later one fails", async () => {
  const { wps, sheet } = await standIn();
  sheet.Range("A20").Value2 = "25%";
  expect(sheet.Range("A20").Value2).toBe(0.25);
  sheet.Range("A21").Value2 = "=B2";
  expect(sheet.Range("A21").Formula).toBe("=B2");
  sheet.Range("A22").Value2 = "'007";
  expect(sheet.Range("A22").Value2).toBe("007");
  wps.bridge.fault = (call) => {
    if (call === "Range.Value2=") throw new Error("no more");
  };
  expect(() => {
    sheet.Range("A23").Value2 = 1;
  }).toThrow("no more");
  expect(sheet.Range("A20").Value2).toBe(0.25);
});

test("values have to be of the form of the range", async () => {
  const { sheet } = await standIn();
  expect(() => {
    sheet.Range("A30:B31").Value2 = [["甲", "乙"]];
  }).toThrow();
  expect(() => {
    sheet.Range("A30:B30").Value2 = ["甲", "乙"];
  }).toThrow();
});

test("a property of cells that differ is null", async () => {
  const { sheet } = await standIn();
  expect(sheet.Range("A1:D1").MergeCells).toBe(true);
  expect(sheet.Range("A1:D2").MergeCells).toBeNull();
  expect(sheet.Range("A2:D2").MergeCells).toBe(false);
  expect(sheet.Range("B3:C3").NumberFormat).toBeNull();
  expect(sheet.Range("C3").NumberFormat).toBe("0%");
  expect(sheet.UsedRange.HasFormula).toBeNull();
  expect(sheet.Range("B1").MergeArea.Address()).toBe("$A$1:$D$1");
});

test("colours are BGR", async () => {
  const { wps, sheet } = await standIn();
  const condition = sheet.Range("B6").FormatConditions.Add(2, 3, "=TRUE");
  condition.Interior.Color = 0x0000ff;
  const [format] = wps.book.sheet("项目")?.formats ?? [];
  expect(JSON.stringify(format?.look)).toContain('"rgb":"FFFF0000"');
});

test("a sheet cannot be deleted while WPS would ask, nor an event be heard that there is not", async () => {
  const { app, sheet } = await standIn();
  expect(() => sheet.Delete()).toThrow("question");
  expect(() => app.ApiEvent?.AddApiEventListener("CellChange", () => {})).toThrow("No event CellChange");
});
