import ExcelJS from "exceljs";
import { formatAddress, formatRange } from "../../src/core/grid/address.ts";
import type { CellValue, Sheet } from "../../src/core/grid/sheet.ts";

/** A sheet in a form that two readers can be compared in. */
export interface PlainSheet {
  readonly name: string;
  readonly cells: Readonly<Record<string, PlainCell>>;
  readonly merges: readonly string[];
}

interface PlainCell {
  readonly value: CellValue;
  readonly format: string;
  readonly isFormula: boolean;
}

export function plainSheet({ name, rows, merges }: Sheet): PlainSheet {
  const cells = rows.flatMap((row) =>
    row.cells.map((cell) => {
      const { value, isFormula } = cell;
      return [formatAddress(cell), { value, format: readFormat(value, cell.format), isFormula }] as const;
    }),
  );
  return { name, cells: Object.fromEntries(cells), merges: merges.map(formatRange).sort() };
}

/** Only a number reads otherwise with a format; of other cells not every host asks for theirs. */
function readFormat(value: CellValue, format: string): string {
  return typeof value === "number" ? format : "";
}

/** The visible sheets as exceljs reads them, which shares nothing with our own readers. */
export async function independentReading(bytes: Uint8Array): Promise<PlainSheet[]> {
  const { worksheets } = await load(bytes);
  return worksheets.filter(({ state }) => state === "visible").map(plainWorksheet);
}

/** What every cell looks like, by sheet and address: fill, font, border, alignment, number format, value. */
export async function looks(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const sheet of (await load(bytes)).worksheets) {
    const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: unknown };
    found[sheet.name] = conditionalFormattings;
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { fill, font, border, alignment, numFmt, value } = cell;
        found[`${sheet.name}!${cell.address}`] = { fill, font, border, alignment, numFmt, value };
      }),
    );
  }
  return found;
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  return new ExcelJS.Workbook().xlsx.load(Uint8Array.from(bytes).buffer);
}

function plainWorksheet(sheet: ExcelJS.Worksheet): PlainSheet {
  const cells: Record<string, PlainCell> = {};
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      const isFormula = cell.formula !== undefined;
      // The value of a formula comes without a result of 0.
      const value = plainValue(isFormula ? cell.result : cell.value);
      if (value === null && !isFormula) return;
      const format = cell.numFmt === undefined || cell.numFmt === "General" ? "" : cell.numFmt;
      cells[cell.address] = { value, format: readFormat(value, format), isFormula };
    }),
  );
  const { merges } = sheet.model as unknown as { merges: string[] };
  return { name: sheet.name, cells, merges: [...merges].sort() };
}

function plainValue(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return value.text;
  return null;
}
