import { describe, expect, test, vi } from "vitest";
import type { CellEdit } from "../../src/core/grid/edit.ts";
import { HostError } from "../../src/hosts/host.ts";
import { contents, firstName, open, secondName } from "./opened-seed.ts";

describe("undo", () => {
  const first = { sheet: firstName, row: 40, column: 1 };
  const second = { sheet: secondName, row: 40, column: 1 };
  const edits: CellEdit[] = [
    { ...first, before: null, after: "一" },
    { ...second, before: null, after: "二" },
  ];

  test("takes back one action after the other, the last first", async () => {
    const { host, workbench } = open();
    const before = contents(host);
    await workbench.apply(edits);
    await workbench.apply([{ ...first, before: "一", after: 3 }]);
    expect(workbench.undoable()).toBe("修正 1 个单元格");
    await workbench.undo();
    expect(contents(host)[firstName]?.["A40"]).toBe("一");
    await workbench.undo();
    expect(contents(host)).toEqual(before);
    expect(await workbench.undo()).toEqual({ kind: "done", changed: 0, refused: [] });
  });

  test("brings back what was emptied with an empty text", async () => {
    const { host, workbench } = open();
    await workbench.apply(edits);
    const before = contents(host);
    await workbench.apply([{ ...first, before: "一", after: "" }]);
    expect(contents(host)[firstName]).not.toHaveProperty("A40");
    expect(await workbench.undo()).toEqual({ kind: "done", changed: 1, refused: [] });
    expect(contents(host)).toEqual(before);
  });

  test("leaves alone what someone changed since, and names it", async () => {
    const { host, workbench } = open();
    await workbench.apply(edits);
    await host.userEdit([{ ...first, before: "一", after: "我的" }]);
    expect(await workbench.undo()).toMatchObject({ kind: "done", changed: 1, refused: [first] });
    expect([contents(host)[firstName]?.["A40"], contents(host)[secondName]?.["A40"]]).toEqual([
      "我的",
      undefined,
    ]);
    expect(workbench.undoable()).toBeNull();
  });

  test("brings back the cells of the sheets that are still there", async () => {
    const { host, workbench } = open();
    await workbench.apply(edits);
    await host.removeSheets([secondName]);
    expect(await workbench.undo()).toMatchObject({ kind: "done", changed: 1, refused: [second] });
    expect(contents(host)[firstName]).not.toHaveProperty("A40");
  });

  test("stays possible after a fault", async () => {
    const { host, workbench } = open();
    await workbench.apply(edits);
    const write = vi.spyOn(host, "write").mockRejectedValueOnce(new HostError("protected", "test"));
    expect(await workbench.undo()).toEqual({ kind: "failed", fault: "protected" });
    write.mockRestore();
    expect(workbench.undoable()).toBe("填充 2 个单元格");
    expect(await workbench.undo()).toMatchObject({ kind: "done", changed: 2 });
  });

  test("brings back what a fault left written, and only that", async () => {
    const { host, workbench } = open();
    const before = contents(host);
    const { write } = host;
    vi.spyOn(host, "write").mockImplementationOnce(async () => {
      const { written } = await write.call(host, edits.slice(0, 1));
      throw new HostError("other", "in the middle", written);
    });
    expect(await workbench.apply(edits)).toEqual({ kind: "failed", fault: "other" });
    expect(workbench.undoable()).toBe("填充 1 个单元格");
    expect(await workbench.undo()).toMatchObject({ kind: "done", changed: 1, refused: [] });
    expect(contents(host)).toEqual(before);
  });
});
