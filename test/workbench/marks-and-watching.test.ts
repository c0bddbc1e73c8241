import { describe, expect, test } from "vitest";
import { allFindings } from "../../src/core/checked-workbook.ts";
import type { Happening } from "../../src/workbench/workbench.ts";
import { firstName, open, openSpoilt, secondName } from "./opened-seed.ts";

describe("marks", () => {
  test("stand on every cell with findings, in the colour of the gravest", async () => {
    const { host, workbench } = await openSpoilt();
    const findings = allFindings((await workbench.check("all")).workbook).filter(({ at }) => at !== null);
    const outcome = await workbench.mark();
    const marks = host.marks();
    expect(outcome).toEqual({ kind: "done", changed: marks.length, refused: [] });
    const cells = findings.map(({ at }) => `${at?.sheet} ${at?.row} ${at?.column}`);
    expect(marks.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`)).toEqual([...new Set(cells)]);
    for (const { sheet, row, column, severity } of marks) {
      const here = findings.filter(({ at }) => at?.sheet === sheet && at.row === row && at.column === column);
      const severities = here.map((finding) => finding.severity);
      const gravest = (["error", "warning", "info"] as const).find((grade) => severities.includes(grade));
      expect(severity).toBe(gravest);
    }
  });

  test("are cleared, and clearing them is taken back", async () => {
    const { host, workbench } = await openSpoilt();
    await workbench.check("all");
    await workbench.mark();
    const marks = host.marks();
    await workbench.clearMarks();
    expect(host.marks()).toEqual([]);
    expect(workbench.undoable()).toBe("清除标记");
    await workbench.undo();
    expect(host.marks()).toEqual(marks);
    expect(workbench.undoable()).toBe(`标记 ${marks.length} 个单元格`);
    await workbench.undo();
    expect(host.marks()).toEqual([]);
  });
});

describe("watch", () => {
  test("tells the user's changes, sheets and cells, but not the workbench's own writes", async () => {
    const { host, workbench } = open();
    const told: Happening[] = [];
    const end = workbench.watch((happening) => told.push(happening));
    await workbench.apply([{ sheet: firstName, row: 40, column: 1, before: null, after: 1 }]);
    await host.userEdit([{ sheet: firstName, row: 41, column: 1, before: null, after: 2 }]);
    const at = { sheet: secondName, row: 3, column: 2 };
    host.userSelect(at);
    const expected = [
      { kind: "watching" },
      { kind: "changed", sheet: firstName },
      { kind: "activated", sheet: secondName },
      { kind: "selected", at },
    ];
    expect(told).toEqual(expected);
    end();
    host.activate(firstName);
    expect(told).toEqual(expected);
  });
});
