import type { CellEdit } from "../grid/edit.ts";
import type { TargetTable } from "../read/table.ts";
import type { Meaning } from "../target/target.ts";
import { respell } from "./respell.ts";

/** 指标值 in their canonical spelling: 不低于95％ becomes ≥95%. */
export function normaliseTargets(table: TargetTable): CellEdit[] {
  const fields = table.indicators.map(({ target }) => target);
  return respell(table, fields, ({ target }) => (isBareNumber(target.meaning) ? null : target.canonical));
}

/** 44,561 may be a date's serial number, 0.95 a lost percentage: what it should have been is asked, not tidied away. */
function isBareNumber(meaning: Meaning): boolean {
  return meaning.kind === "quantity" && meaning.operator === null && meaning.unit === "";
}
