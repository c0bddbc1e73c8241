import type { CheckedTable, CheckedWorkbook } from "../checked-workbook.ts";
import { canonicalClass } from "../model/class-name.ts";
import { compact } from "../model/half-width.ts";
import type { Field, IndicatorRow } from "../read/table.ts";
import { unitOf } from "../read/value-unit.ts";
import { formatMeaning } from "../target/format.ts";
import type { Meaning } from "../target/target.ts";
import { combineEntries } from "./combine.ts";
import type { Counted, IndicatorLibrary, LibraryEntry } from "./library.ts";

/**
 * The indicators in use in workbooks. Only what the rules find no fault with becomes an example for others: a row whose
 * name or class is an error or a warning is left out, and so is a description, target or basis that is. A project's
 * table that is there twice with the same indicators counts once.
 */
export function collectIndicators(workbooks: Iterable<CheckedWorkbook>): IndicatorLibrary {
  const tables = new Map<string, readonly LibraryEntry[]>();
  for (const workbook of workbooks) {
    for (const checked of workbook.tables) {
      const entries = entriesOf(checked);
      const { budgetUnit, projectCode, projectName } = checked.table;
      const project = [budgetUnit, projectCode, projectName].map((field) => compact(field?.text ?? ""));
      tables.set(JSON.stringify([project, entries]), entries);
    }
  }
  return combineEntries([...tables.values()].flat());
}

/** An indicator that a table names twice counts once. */
function entriesOf({ table, findings }: CheckedTable): LibraryEntry[] {
  const doubtful = new Set<string>();
  for (const { at, severity, code } of findings) {
    if (at && (severity !== "info" || code === "NAM-4" || code === "SRC-1"))
      doubtful.add(`${at.row},${at.column}`);
  }
  const isGood = (field: Field | null): field is Field =>
    field !== null && field.text !== "" && !doubtful.has(`${field.row},${field.column}`);
  const entries = new Map<string, LibraryEntry>();
  for (const row of table.indicators) {
    const level1 = canonicalClass(row.level1.text);
    const level2 = canonicalClass(row.level2.text);
    const name = nameOf(row.name.text);
    const key = `${level2}\n${name}`;
    if (!level1 || !level2 || !isGood(row.name) || name === "" || entries.has(key)) continue;
    entries.set(key, {
      level1,
      level2,
      name,
      descriptions: isGood(row.description) ? [[tidy(row.description.text), 1]] : [],
      ...statedValue(row, isGood(row.target)),
      bases: isGood(row.basis) ? [[compact(row.basis.text), 1]] : [],
      count: 1,
    });
  }
  return [...entries.values()];
}

/** Without the mark of a footnote, which says nothing elsewhere. */
function nameOf(text: string): string {
  return tidy(text).replace(/[*※①-⑳]$/, "");
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

type Value = Pick<LibraryEntry, "operator" | "unit" | "targets">;

function statedValue(row: IndicatorRow, isGood: boolean): Value {
  const { meaning } = row.target.target;
  if (meaning.kind !== "quantity") {
    return { operator: null, unit: "", targets: isGood ? targetsOf(withoutYear(meaning)) : [] };
  }
  const { operator } = meaning;
  const unit = unitOf(row, meaning);
  if (!isGood) return { operator, unit, targets: [] };
  return { operator, unit, targets: targetsOf({ ...meaning, unit }) };
}

function targetsOf(meaning: Meaning): Counted[] {
  const text = formatMeaning(meaning);
  return text === null ? [] : [[text, 1]];
}

/** A deadline of the year that the table is for; a year alone is none then. */
function withoutYear(meaning: Meaning): Meaning {
  return meaning.kind === "deadline" ? { ...meaning, year: null } : meaning;
}
