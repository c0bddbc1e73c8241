import { expect, test } from "vitest";
import { wpsApplication } from "./wps-application.ts";

test("newer versions put Application into the page, older ones wps", () => {
  const app = {};
  expect(wpsApplication({ Application: app })).toBe(app);
  expect(wpsApplication({ wps: { EtApplication: () => app } })).toBe(app);
});

test("elsewhere there is none, whatever goes by the name of wps", () => {
  expect(wpsApplication({})).toBeUndefined();
  expect(wpsApplication({ wps: {} })).toBeUndefined();
  const throwing = { EtApplication: () => expect.fail("not in 文字") };
  expect(wpsApplication({ wps: throwing })).toBeUndefined();
});
