import { expect, test } from "vitest";
import { cellsOf } from "../workbooks/cells-of.ts";
import { openExcel } from "./opened-excel.ts";
import { workbookWith } from "./workbook-with.ts";

test("the active sheet is read with two syncs, values at their addresses", async () => {
  const bytes = await workbookWith((file) => {
    const sheet = file.addWorksheet("财政所经费");
    sheet.getCell("B2").value = "项目名称";
    sheet.getCell("C2").value = 12.5;
    sheet.getCell("C3").value = { formula: "C2*2", result: 25, date1904: false };
    sheet.getCell("C4").value = { formula: "C2/0", result: { error: "#DIV/0!" }, date1904: false };
    sheet.getCell("D2").value = "=不是公式";
    sheet.mergeCells("B5:D6");
    sheet.getCell("B5").value = "合并";
  });
  const { host, excel } = await openExcel(bytes);
  const sheet = await host.readActive();
  expect(cellsOf(sheet)).toEqual({
    B2: "项目名称",
    C2: 12.5,
    C3: 25,
    C4: { error: "#DIV/0!" },
    D2: "=不是公式",
    B5: "合并",
  });
  expect(sheet.cellAt(3, 3)?.isFormula).toBe(true);
  expect(sheet.cellAt(2, 4)?.isFormula).toBe(false);
  expect(sheet.merges).toEqual([{ top: 5, left: 2, bottom: 6, right: 4 }]);
  expect(excel.batches).toHaveLength(2);
});
