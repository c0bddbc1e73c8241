import { expect, test } from "vitest";
import { fixtureWorkbook } from "./fixture.ts";
import type { OpenHost } from "./opened-host.ts";

export function testCapabilities(open: OpenHost): void {
  test("what the host cannot do has its reason in a sentence for the user", async () => {
    const { host } = await open(await fixtureWorkbook());
    const { limits = {}, ...can } = host.capabilities;
    for (const ability of ["marks", "addSheets", "events"] as const) {
      if (!can[ability]) expect(limits[ability], ability).toMatch(/\p{Script=Han}.*。$/u);
    }
    for (const reason of Object.values(limits)) expect(reason).toMatch(/\p{Script=Han}.*。$/u);
  });
}
