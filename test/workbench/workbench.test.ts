import { describe, expect, test, vi } from "vitest";
import type { CellEdit } from "../../src/core/grid/edit.ts";
import type { CellValue } from "../../src/core/grid/sheet.ts";
import { allFindings } from "../../src/core/pipeline.ts";
import { readTables } from "../../src/core/read/read-tables.ts";
import { toProject } from "../../src/core/read/to-project.ts";
import { HostError } from "../../src/hosts/host.ts";
import { openXlsxHost, type XlsxHost } from "../../src/hosts/xlsx/memory/xlsx-host.ts";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { openWorkbench } from "../../src/workbench/open-workbench.ts";
import type { Happening, Workbench } from "../../src/workbench/workbench.ts";
import { cellsOf } from "../workbooks/cells-of.ts";
import { seedWorkbook, templateBytes, templates } from "./seed-workbook.ts";

const seed = seedWorkbook();

interface Opened {
  readonly host: XlsxHost;
  readonly workbench: Workbench;
}

function open(bytes = seed): Opened {
  const host = openXlsxHost(bytes, templateBytes);
  return { host, workbench: openWorkbench(host, async () => templates) };
}

function contents(bytes: Uint8Array): Record<string, Record<string, CellValue>> {
  return Object.fromEntries([...readWorkbook(bytes).sheets()].map((sheet) => [sheet.name, cellsOf(sheet)]));
}

const silent = { progress() {}, signal: new AbortController().signal };
const [firstSheet = ""] = readWorkbook(seed).sheetNames;

/** The seed workbook with mistakes in its first table that have safe corrections. */
async function openSpoilt(): Promise<Opened & { readonly spoilt: Uint8Array }> {
  const { host } = open();
  const [table] = readTables(await host.readActive());
  const code = table?.projectCode ?? expect.fail();
  const target = table?.indicators[1]?.target ?? expect.fail();
  const at = ({ row, column }: { row: number; column: number }) => ({ sheet: firstSheet, row, column });
  await host.userEdit([
    { ...at(code), before: code.value, after: ` ${code.text.toLowerCase()} ` },
    { ...at(target), before: target.value, after: "１００％" },
  ]);
  const spoilt = host.bytes();
  return { ...open(spoilt), spoilt };
}

describe("check", () => {
  test("finds the nine tables of the seed workbook with one read", async () => {
    const { host, workbench } = open();
    const read = vi.spyOn(host, "readAll");
    const { scope, activeSheet, workbook } = await workbench.check("all");
    expect([scope, activeSheet, workbook.tables.length]).toEqual(["all", firstSheet, 9]);
    expect(allFindings(workbook).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("checks the sheet in front of the user alone", async () => {
    const { host, workbench } = open();
    const name = readWorkbook(seed).sheetNames[3] ?? expect.fail();
    host.activate(name);
    const { activeSheet, workbook } = await workbench.check("active");
    expect([activeSheet, workbook.tables.map(({ table }) => table.sheet)]).toEqual([name, [name]]);
  });
});
