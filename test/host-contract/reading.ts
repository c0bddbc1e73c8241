import { expect, test } from "vitest";
import { fixtureWorkbook } from "./fixture.ts";
import { independentReading, plainSheet } from "./independent-reading.ts";
import type { OpenHost } from "./opened-host.ts";

/** What is read is what another reader finds. */
export function testReading(open: OpenHost): void {
  test("all visible sheets hold what another reader finds in the workbook", async () => {
    const { host, bytes } = await open(await fixtureWorkbook());
    const { sheets, activeSheet } = await host.readAll();
    expect(sheets.map(plainSheet)).toEqual(await independentReading(await bytes()));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["项目", "汇总", "空表"]);
    expect(activeSheet).toBe("项目");
  });

  test("the sheet in front is read alone", async () => {
    const { host, bytes } = await open(await fixtureWorkbook());
    const [first] = await independentReading(await bytes());
    expect(plainSheet(await host.readActive())).toEqual(first);
  });

  test("the names of hidden sheets are known", async () => {
    const { host } = await open(await fixtureWorkbook());
    expect(await host.sheetNames()).toEqual(["项目", "隐藏表", "汇总", "空表"]);
  });
}
