import { expect, test } from "vitest";
import { allFindings } from "../../src/core/checked-workbook.ts";
import { edit, firstName, open, silent, tableOn } from "./opened-seed.ts";

test("generated sheets are not checked once more beside the tables that they were made from", async () => {
  const { workbench } = open();
  const before = await workbench.check("all");
  await workbench.generate(before.workbook.tables, { extras: true }, silent);
  const after = await workbench.check("all");
  expect(after.copies).toHaveLength(before.workbook.tables.length);
  expect(allFindings(after.workbook)).toEqual(allFindings(before.workbook));
});

test("a generated sheet is checked as any other once someone has worked on it", async () => {
  const { host, workbench } = open();
  const { tables } = (await workbench.check("all")).workbook;
  const before = tables.map(({ table }) => table.sheet);
  await workbench.generate(tables.slice(0, 2), { extras: false }, silent);
  const name = `${firstName} (2)`;
  const { purpose } = await tableOn(host, name);
  if (!purpose) return expect.fail();
  await host.userEdit([edit(purpose, "补充说明", name)]);
  const { copies, workbook } = await workbench.check("all");
  expect(copies).toHaveLength(1);
  expect(workbook.tables.map(({ table }) => table.sheet)).toEqual([...before, name]);
});

test("and when its original is gone; also by itself, when it is in front", async () => {
  const { host, workbench } = open();
  const { tables } = (await workbench.check("all")).workbook;
  await workbench.generate(tables.slice(0, 1), { extras: false }, silent);
  const name = `${firstName} (2)`;
  host.activate(name);
  expect((await workbench.check("active")).workbook.tables).toHaveLength(1);
  await host.removeSheets([firstName]);
  const { copies, workbook } = await workbench.check("all");
  expect(copies).toEqual([]);
  expect(workbook.tables.map(({ table }) => table.sheet)).toContain(name);
});
