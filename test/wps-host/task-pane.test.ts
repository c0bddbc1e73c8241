import { expect, test } from "vitest";
import { knownPane, togglePane } from "../../src/apps/wps/task-pane.ts";
import { fixtureWorkbook } from "../host-contract/fixture.ts";
import { openWps } from "./opened-wps.ts";

const address = "http://127.0.0.1:3890/pane.html";

test("the pane is made once, docked at the right with or without an Enum, and then shown and hidden", async () => {
  for (const hasEnum of [false, true]) {
    const { wps } = openWps(await fixtureWorkbook(), { hasEnum });
    const { application } = wps;
    expect(knownPane(application)).toBeUndefined();
    togglePane(application, address);
    expect(wps.panes).toMatchObject([{ url: address, Visible: true, DockPosition: 2 }]);
    togglePane(application, address);
    expect(wps.panes).toMatchObject([{ Visible: false }]);
    togglePane(application, address);
    expect(wps.panes).toMatchObject([{ Visible: true }]);
  }
});

test("a pane that went with its window is made anew", async () => {
  const { wps } = openWps(await fixtureWorkbook());
  togglePane(wps.application, address);
  wps.panes.length = 0;
  togglePane(wps.application, address);
  expect(wps.panes).toMatchObject([{ Visible: true }]);
});
