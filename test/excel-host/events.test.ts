import { afterEach, describe, expect, test } from "vitest";
import type { SheetAddress } from "../../src/core/grid/address.ts";
import type { Unsubscribe } from "../../src/hosts/host.ts";
import { edit } from "./edit.ts";
import { openExcel } from "./opened-excel.ts";
import { workbookWith } from "./workbook-with.ts";

const ends: Unsubscribe[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function openTwoSheets(api: number) {
  const bytes = await workbookWith((file) => {
    for (const name of ["表", "另表"]) file.addWorksheet(name).getCell("A1").value = 1;
  });
  return openExcel(bytes, api);
}

/** Events come after the answer to the batch that caused them. */
const eventsTold = () => new Promise((resolve) => setTimeout(resolve, 30));

describe.each([13, 15])("with ExcelApi 1.%i", (api) => {
  test("the user's changes are told, this host's own are not", async () => {
    const { host, excel } = await openTwoSheets(api);
    const told: string[] = [];
    ends.push(await host.onChange((sheet) => told.push(sheet)));
    await host.write([edit("表!A1", 1, 2)]);
    await eventsTold();
    expect(told).toEqual([]);
    excel.workbook.typeInto({ sheet: "另表", row: 1, column: 1 }, 5);
    await eventsTold();
    expect(told).toEqual(["另表"]);
  });

  test("after a write that failed the user's changes are still told", async () => {
    const { host, excel } = await openTwoSheets(api);
    const told: string[] = [];
    ends.push(await host.onChange((sheet) => told.push(sheet)));
    excel.faults.failChange = () => "GeneralException";
    await expect(host.write([edit("表!A1", 1, 2)])).rejects.toMatchObject({ fault: "other" });
    excel.faults.failChange = undefined;
    excel.workbook.typeInto({ sheet: "表", row: 1, column: 1 }, 5);
    await eventsTold();
    expect(told).toEqual(["表"]);
  });

  test("nothing is told after the end", async () => {
    const { host, excel } = await openTwoSheets(api);
    const told: string[] = [];
    const end = await host.onChange((sheet) => told.push(sheet));
    await end();
    excel.workbook.typeInto({ sheet: "表", row: 1, column: 1 }, 5);
    await eventsTold();
    expect(told).toEqual([]);
  });

  test("the sheet and the cell that the user goes to are told, a new sheet too", async () => {
    const { host, excel } = await openTwoSheets(api);
    const sheets: string[] = [];
    const cells: SheetAddress[] = [];
    ends.push(await host.onActivate((sheet) => sheets.push(sheet)));
    ends.push(await host.onSelect((cell) => cells.push(cell)));
    const added = excel.workbook.file.addWorksheet("新表");
    excel.workbook.activate(added);
    excel.workbook.select(added, { top: 3, left: 2, bottom: 9, right: 4 });
    await eventsTold();
    expect(sheets).toEqual(["新表"]);
    expect(cells).toEqual([{ sheet: "新表", row: 3, column: 2 }]);
  });
});

test("selecting shows the sheet first, with two syncs", async () => {
  const { host, excel } = await openTwoSheets(13);
  await host.select({ sheet: "另表", row: 4, column: 3 });
  expect(excel.workbook.active.name).toBe("另表");
  expect(excel.workbook.selection.area).toEqual({ top: 4, left: 3, bottom: 4, right: 3 });
  expect(excel.batches).toHaveLength(2);
});

test("selecting on a sheet that is gone says so", async () => {
  const { host } = await openTwoSheets(13);
  await expect(host.select({ sheet: "不在", row: 1, column: 1 })).rejects.toMatchObject({
    fault: "sheet-gone",
  });
});
