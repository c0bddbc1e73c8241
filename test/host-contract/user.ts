import { expect, test, vi } from "vitest";
import { seedPlans } from "../seed/seed-workbook.ts";
import { fixtureWorkbook } from "./fixture.ts";
import { faultOf, type OpenHost, silent } from "./opened-host.ts";

/** The user is shown cells and heard. */
export function testUser(open: OpenHost): void {
  test("is shown a cell on another sheet", async () => {
    const { host } = await open(await fixtureWorkbook());
    await host.select({ sheet: "汇总", row: 3, column: 3 });
    expect((await host.readActive()).name).toBe("汇总");
    expect((await host.readAll()).activeSheet).toBe("汇总");
  });

  test("cannot be shown a cell of a sheet that is gone", async () => {
    const { host } = await open(await fixtureWorkbook());
    expect(await faultOf(host.select({ sheet: "不在", row: 1, column: 1 }))).toBe("sheet-gone");
  });

  test("is heard when they change a cell, the host's own writes are not, and nothing is after the end", async () => {
    const opened = await open(await fixtureWorkbook());
    const { host } = opened;
    const heard: string[] = [];
    if (!host.capabilities.events) {
      expect(await faultOf(host.onChange((sheet) => heard.push(sheet)))).toBe("not-supported");
      return;
    }
    const end = await host.onChange((sheet) => heard.push(sheet));
    await host.write([{ sheet: "项目", row: 3, column: 2, before: 14.25, after: 15 }]);
    if (host.capabilities.addSheets) await host.addSheets(seedPlans().slice(0, 1), silent());
    await opened.userEdits([{ sheet: "汇总", row: 3, column: 3, before: 7, after: 8 }]);
    await vi.waitFor(() => expect(heard).toEqual(["汇总"]));
    await end();
    await opened.userEdits([{ sheet: "汇总", row: 3, column: 3, before: 8, after: 9 }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(["汇总"]);
  });
}
