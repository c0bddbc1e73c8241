import { expect, test } from "vitest";
import { fixtureWorkbook } from "./fixture.ts";
import { independentReading, looks } from "./independent-reading.ts";
import { faultOf, type OpenHost } from "./opened-host.ts";

/** Marks come and go without a trace. */
export function testMarks(open: OpenHost): void {
  const error = { sheet: "项目", row: 6, column: 2, severity: "error" } as const;
  const warning = { sheet: "项目", row: 1, column: 1, severity: "warning" } as const;
  const info = { sheet: "空表", row: 2, column: 2, severity: "info" } as const;

  test("clearing them leaves every cell as it looked before", async () => {
    const opened = await open(await fixtureWorkbook());
    const { host } = opened;
    const before = await looks(await opened.bytes());
    if (!host.capabilities.marks) {
      expect(await faultOf(host.mark([error]))).toBe("not-supported");
      return;
    }
    await host.mark([error, warning, info]);
    await host.mark([warning]);
    await host.clearMarks();
    expect(await looks(await opened.bytes())).toEqual(before);
  });

  test("those of an earlier session are cleared too", async () => {
    const opened = await open(await fixtureWorkbook());
    if (!opened.host.capabilities.marks) return;
    const before = await looks(await opened.bytes());
    await opened.host.mark([error, info]);
    const again = await open(await opened.bytes());
    await again.host.clearMarks();
    expect(await looks(await again.bytes())).toEqual(before);
  });

  test("those on sheets that are gone are passed over", async () => {
    const alone = await open(await fixtureWorkbook());
    if (!alone.host.capabilities.marks) return;
    await alone.host.removeSheets([info.sheet]);
    const unmarked = await looks(await alone.bytes());
    await alone.host.mark([warning]);
    const marked = await looks(await alone.bytes());

    const opened = await open(await fixtureWorkbook());
    await opened.host.mark([warning, info]);
    await opened.host.removeSheets([info.sheet]);
    await opened.host.mark([warning, info]);
    expect(await looks(await opened.bytes())).toEqual(marked);
    await opened.host.mark([info]);
    expect(await looks(await opened.bytes())).toEqual(unmarked);
  });

  test("marks change no value", async () => {
    const opened = await open(await fixtureWorkbook());
    if (!opened.host.capabilities.marks) return;
    const before = await independentReading(await opened.bytes());
    await opened.host.mark([error, warning]);
    expect(await independentReading(await opened.bytes())).toEqual(before);
  });
}
