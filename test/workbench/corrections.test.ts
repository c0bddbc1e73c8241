import { describe, expect, test, vi } from "vitest";
import { allFindings, type CheckedTable } from "../../src/core/checked-workbook.ts";
import { formatAddress } from "../../src/core/grid/address.ts";
import { HostError } from "../../src/hosts/host.ts";
import { contents, edit, firstName, open, openSpoilt, secondName, tableOn } from "./opened-seed.ts";

describe("check", () => {
  test("finds the nine tables of the seed workbook, without an error, with one read", async () => {
    const { host, workbench } = open();
    const read = vi.spyOn(host, "readAll");
    const { scope, activeSheet, workbook } = await workbench.check("all");
    expect([scope, activeSheet, workbook.tables.length]).toEqual(["all", firstName, 9]);
    expect(allFindings(workbook).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("takes the sheet in front of the user alone when asked to", async () => {
    const { host, workbench } = open();
    host.activate(secondName);
    const { activeSheet, workbook } = await workbench.check("active");
    expect([activeSheet, workbook.tables.map(({ table }) => table.sheet)]).toEqual([
      secondName,
      [secondName],
    ]);
  });

  test("tells a fault of the host as it is", async () => {
    const { host, workbench } = open();
    vi.spyOn(host, "readActive").mockRejectedValue(new HostError("cell-being-edited", "test"));
    await expect(workbench.check("active")).rejects.toMatchObject({ fault: "cell-being-edited" });
  });
});

describe("corrections", () => {
  test("nothing is safe to correct before the first check", async () => {
    const { workbench } = open();
    expect([await workbench.safeEdits(), workbench.fillableEdits(), workbench.undoable()]).toEqual([
      [],
      [],
      null,
    ]);
  });

  test("all safe ones are written, nothing is left to correct, and undo brings every cell back", async () => {
    const { host, workbench } = await openSpoilt();
    const before = contents(host);
    await workbench.check("all");
    const edits = await workbench.safeEdits();
    expect(edits.map(({ sheet, after }) => [sheet, after])).toEqual(
      expect.arrayContaining([
        [firstName, "13020822P00915210003H"],
        [firstName, "100%"],
      ]),
    );
    expect(await workbench.apply(edits)).toEqual({ kind: "done", changed: edits.length, refused: [] });
    await workbench.check("all");
    expect(await workbench.safeEdits()).toEqual([]);

    expect(workbench.undoable()).toBe(`修正 ${edits.length} 个单元格`);
    expect(await workbench.undo()).toEqual({ kind: "done", changed: edits.length, refused: [] });
    expect(contents(host)).toEqual(before);
    expect(workbench.undoable()).toBeNull();
  });

  test("the correction of one finding changes its cells only", async () => {
    const { host, workbench } = await openSpoilt();
    const before = contents(host)[firstName];
    const { workbook } = await workbench.check("active");
    const finding = allFindings(workbook).find(({ fix }) => fix?.kind === "safe") ?? expect.fail();
    expect(await workbench.applyFix(finding)).toMatchObject({ kind: "done", refused: [] });
    const after = contents(host)[firstName] ?? {};
    const changed = Object.keys(after).filter((address) => after[address] !== before?.[address]);
    expect(changed).toHaveLength(finding.fix?.edits.length ?? 0);
  });

  test("cells that someone changed since the check are left alone and named", async () => {
    const { host, workbench } = await openSpoilt();
    await workbench.check("all");
    const [first = expect.fail(), ...others] = await workbench.safeEdits();
    await host.userEdit([{ ...first, after: "别人改的" }]);
    const { sheet, row, column } = first;
    expect(await workbench.apply([first, ...others])).toMatchObject({
      kind: "done",
      changed: others.length,
      refused: [{ sheet, row, column }],
    });
  });

  test("a cell that holds the value already is not counted, and is nothing to undo", async () => {
    const { host, workbench } = open();
    const { purpose } = await tableOn(host, firstName);
    if (!purpose || typeof purpose.value !== "string") return expect.fail();
    const same = edit(purpose, purpose.value);
    expect(await workbench.apply([same])).toEqual({ kind: "done", changed: 0, refused: [] });
    expect(workbench.undoable()).toBeNull();
  });

  test("blank computed cells are filled and taken back", async () => {
    const { host, workbench } = open();
    const { tables } = (await workbench.check("all")).workbook;
    const { table, unitCosts } = tables.find(hasUnitCost) ?? expect.fail();
    const costRow = unitCosts.find(({ value }) => value !== null)?.row;
    const target = table.indicators.find((indicator) => indicator.target.row === costRow)?.target;
    if (!target) return expect.fail();
    const { row, column } = target;
    const { sheet } = table;
    await host.userEdit([edit(target, null, sheet)]);
    const blank = contents(host);

    await workbench.check("all");
    const edits = workbench.fillableEdits();
    expect(edits).toEqual([{ sheet, row, column, before: null, after: expect.stringMatching(/^≤/) }]);
    const safe = await workbench.safeEdits();
    expect(safe.filter((other) => other.sheet === sheet && other.row === row)).toEqual([]);
    await workbench.apply(edits);
    expect(contents(host)[sheet]?.[formatAddress(target)]).toBe(edits[0]?.after);
    expect(workbench.undoable()).toBe("填充 1 个单元格");
    await workbench.undo();
    expect(contents(host)).toEqual(blank);
  });
});

function hasUnitCost({ unitCosts }: CheckedTable): boolean {
  return unitCosts.some(({ value }) => value !== null);
}
