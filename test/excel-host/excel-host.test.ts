import { expect, test } from "vitest";
import { openExcel } from "./opened-excel.ts";
import { workbookWith } from "./workbook-with.ts";

const open = async () =>
  openExcel(
    await workbookWith((file) => {
      file.addWorksheet("表").getCell("A1").value = 1;
    }),
  );

test("ordinary Excel.run code works, and lets go of the ranges it kept in one more batch", async () => {
  const { excel } = await open();
  const doubled = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A1");
    range.load("values");
    await context.sync();
    range.values = [[Number(range.values[0]?.[0]) * 2]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(doubled).toEqual([[2]]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(excel.batches).toHaveLength(3);
});

test("a member that is newer than the requirement set is refused before it is sent, an unknown one by the host", async () => {
  const { excel } = await open();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("表");
  expect(() => sheet.onProtectionChanged).toThrow(expect.objectContaining({ code: "ApiNotFound" }));
  sheet.shapes.load("items/name");
  await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
  expect(excel.batches).toHaveLength(1);
});

test("what was asked for before an action that fails stays done, what comes after it is not", async () => {
  const { excel } = await open();
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.getItem("表").getRange("A1").values = [["先"]];
  worksheets.getItem("不在").getRange("A1").values = [["错"]];
  worksheets.getItem("表").getRange("A2").values = [["后"]];
  await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  const sheet = excel.workbook.sheet("表");
  expect([sheet.getCell("A1").value, sheet.getCell("A2").value]).toEqual(["先", null]);
});

test.each([
  ["=A2", { formula: "A2", result: { error: "#NAME?" } }, "General"],
  ["-名", { formula: "-名", result: { error: "#NAME?" } }, "General"],
  ["'=A2", "=A2", "General"],
  ["50%", 0.5, "0%"],
  ["3-1", 46082, "yyyy/m/d"],
  ["1,200", 1200, "#,##0"],
  ["true", true, "General"],
  ["≥2次", "≥2次", "General"],
])("text that is written plainly is read anew as Excel does: %s", async (text, value, format) => {
  const { excel } = await open();
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem("表").getRange("B1").values = [[text]];
  await context.sync();
  const cell = excel.workbook.sheet("表").getCell("B1");
  expect(cell.value).toMatchObject(value as object);
  expect(cell.numFmt ?? "General").toBe(format);
});

test("an array of another shape than the range is refused", async () => {
  await open();
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem("表").getRange("A1:B2").values = [[1]];
  await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
});
