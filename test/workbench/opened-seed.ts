import { expect } from "vitest";
import type { CellEdit } from "../../src/core/grid/edit.ts";
import type { CellValue } from "../../src/core/grid/sheet.ts";
import { readTables } from "../../src/core/read/read-tables.ts";
import type { TargetTable } from "../../src/core/read/table.ts";
import { openXlsxHost, type XlsxHost } from "../../src/hosts/xlsx/memory/xlsx-host.ts";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook.ts";
import { openWorkbench } from "../../src/workbench/open-workbench.ts";
import type { Workbench } from "../../src/workbench/workbench.ts";
import { seedWorkbook, templateBytes, templates } from "../seed/seed-workbook.ts";
import { cellsOf } from "../workbooks/cells-of.ts";

export const seed = seedWorkbook();
export const seedNames = readWorkbook(seed).sheetNames;
export const [firstName = "", secondName = ""] = seedNames;

export interface Opened {
  readonly host: XlsxHost;
  readonly workbench: Workbench;
}

/** A workbench on the seed workbook in memory. */
export function open(): Opened {
  const host = openXlsxHost(seed, templateBytes);
  return { host, workbench: openWorkbench(host, async () => templates) };
}

/** What every cell of the workbook holds, by sheet and address. */
export function contents(host: XlsxHost): Record<string, Record<string, CellValue>> {
  const sheets = [...readWorkbook(host.bytes()).sheets()];
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
}

export async function tableOn(host: XlsxHost, name: string): Promise<TargetTable> {
  const { sheets } = await host.readAll();
  const sheet = sheets.find((found) => found.name === name) ?? expect.fail();
  return readTables(sheet)[0] ?? expect.fail();
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Writes something else where a value was read. */
export function edit({ row, column, value }: Place, after: CellEdit["after"], sheet = firstName): CellEdit {
  return { sheet, row, column, before: value, after };
}

/** The seed workbook with two mistakes in its first table that have safe corrections. */
export async function openSpoilt(): Promise<Opened> {
  const opened = open();
  const { projectCode, indicators } = await tableOn(opened.host, firstName);
  const target = indicators[1]?.target;
  if (!projectCode || !target) return expect.fail();
  await opened.host.userEdit([
    edit(projectCode, ` ${projectCode.text.toLowerCase()} `),
    edit(target, "１００％"),
  ]);
  return opened;
}

/** Work that nobody looks at and nobody stops. */
export const silent = { progress() {}, signal: new AbortController().signal };
