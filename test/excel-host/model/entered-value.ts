import type { CellValue } from "exceljs";

/** What a cell becomes when this is entered into it: Excel reads text anew as a person's typing, unless told not to. */
export interface Entered {
  readonly value: CellValue;
  /** The number format that Excel gives along with what it took the text for. */
  readonly format?: string;
}

const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const number = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const percent = /^[+-]?(\d+(\.\d*)?|\.\d+)%$/;
const date = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/;
const monthDay = /^(\d{1,2})[-/月](\d{1,2})日?$/;

/** Models what `range.values = …` does to one cell of this number format, for what matters to the tests. */
export function enteredValue(entered: unknown, format: string): Entered {
  if (typeof entered === "number" || typeof entered === "boolean") return { value: entered };
  const text = String(entered);
  if (text === "") return { value: null };
  if (format === "@") return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const plain = text.trim();
  if (number.test(plain)) return { value: Number(plain) };
  if (grouped.test(plain)) return { value: Number(plain.replaceAll(",", "")), format: "#,##0" };
  if (percent.test(plain)) return { value: Number(plain.slice(0, -1)) / 100, format: "0%" };
  if (/^(true|false)$/i.test(plain)) return { value: /^true$/i.test(plain) };
  if (errors.has(plain)) return { value: { error: plain as "#N/A" } };
  if (/^[=+\-@]./.test(plain)) return { value: formulaOf(plain.replace(/^=/, "")) };
  const day = date.exec(plain) ?? ["", "2026", ...(monthDay.exec(plain)?.slice(1) ?? [])];
  if (day.length === 4) return { value: serialOf(day.slice(1).map(Number)), format: "yyyy/m/d" };
  return { value: text };
}

/** There is no calculation here: a formula that was entered shows an error, so that nobody takes it for text. */
function formulaOf(formula: string): CellValue {
  return { formula, result: { error: "#NAME?" }, date1904: false };
}

/** The number of a day in the 1900 system. */
export function serialOf([year = 1900, month = 1, day = 1]: readonly number[]): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
