import { canonicalClass } from "../model/class-name.ts";
import { statedTarget } from "../read/stated-target.ts";
import type { Field, IndicatorRow, TargetTable } from "../read/table.ts";
import { unitOf } from "../read/value-unit.ts";
import { weightOf } from "../rules/evidence/weight.ts";
import type { Change } from "./change.ts";
import { compareFields, type FieldComparison, stated, wholeChange } from "./compare-fields.ts";
import { matchIndicators } from "./match-indicators.ts";
import { orderChange } from "./order-change.ts";
import { isSameTarget, isSameText } from "./same-value.ts";

/** What changed in the indicator rows: row by row in the later order, then the rows that are gone, then the order. */
export function compareIndicators(before: TargetTable, after: TargetTable): Change[] {
  const matching = matchIndicators(before.indicators, after.indicators);
  const { pairs, rest } = matching;
  const changes: { readonly row: number; readonly changes: readonly Change[] }[] = [];
  for (const { before: index, after: other } of pairs) {
    const [one, another] = [before.indicators[index], after.indicators[other]];
    if (one && another) changes.push({ row: other, changes: compareRows(one, another, before, after) });
  }
  for (const index of rest.after) {
    const row = after.indicators[index];
    if (row) changes.push({ row: index, changes: [wholeRow("added", row, after)] });
  }
  const removed = rest.before.flatMap((index) => {
    const row = before.indicators[index];
    return row ? [wholeRow("removed", row, before)] : [];
  });
  const order = orderChange(
    pairs,
    (pair) => ({
      before: before.indicators[pair.before]?.name.text ?? "",
      after: after.indicators[pair.after]?.name.text ?? "",
    }),
    "指标",
  );
  const inOrder = changes.sort((one, other) => one.row - other.row).flatMap((row) => row.changes);
  return [...oncePerCell(inOrder), ...removed, ...(order ? [order] : [])];
}

function compareRows(
  one: IndicatorRow,
  other: IndicatorRow,
  before: TargetTable,
  after: TargetTable,
): Change[] {
  const subject = other.name.text || one.name.text;
  const compare = (
    field: FieldComparison["field"],
    first: Field | null,
    second: Field | null,
    isSame?: boolean,
  ) =>
    compareFields(stated(before.sheet, first), stated(after.sheet, second), {
      field,
      subject,
      ...(isSame !== undefined && { isSame }),
    });
  const [target, otherTarget] = [statedTarget(one), statedTarget(other)];
  return [
    ...compare("level1", one.level1, other.level1, isSameClass(one.level1, other.level1)),
    ...compare("level2", one.level2, other.level2, isSameClass(one.level2, other.level2)),
    ...compare("name", one.name, other.name),
    ...compare("description", one.description, other.description),
    ...compareFields(
      { sheet: before.sheet, field: one.target, text: target },
      { sheet: after.sheet, field: other.target, text: otherTarget },
      { field: "target", subject, isSame: isSameText(target, otherTarget) || isSameTarget(one, other) },
    ),
    ...compare("unitOfMeasure", one.unitOfMeasure, other.unitOfMeasure, isSameUnit(one, other)),
    ...compare("weight", one.weight, other.weight, isSameWeight(one.weight, other.weight)),
    ...compare("basis", one.basis, other.basis),
  ];
}

function isSameClass(one: Field, other: Field): boolean {
  const name = canonicalClass(one.text);
  return (name !== null && name === canonicalClass(other.text)) || isSameText(one.text, other.text);
}

/** The unit may stand in its own column in one version and behind the number in the other. */
function isSameUnit(one: IndicatorRow, other: IndicatorRow): boolean {
  const [text, otherText] = [one, other].map((row) => row.unitOfMeasure?.text ?? "");
  if (isSameText(text ?? "", otherText ?? "")) return true;
  return (text === "" || otherText === "") && statedUnit(one) === statedUnit(other);
}

function statedUnit(row: IndicatorRow): string {
  const { meaning } = row.target.target;
  return unitOf(row, meaning.kind === "quantity" || meaning.kind === "range" ? meaning : { unit: "" });
}

function isSameWeight(one: Field | null, other: Field | null): boolean {
  const [weight, otherWeight] = [one && weightOf(one), other && weightOf(other)];
  if (weight && otherWeight) return weight.eq(otherWeight);
  return isSameText(one?.text ?? "", other?.text ?? "");
}

function wholeRow(kind: "added" | "removed", row: IndicatorRow, { sheet }: TargetTable): Change {
  const text = [row.name.text, statedTarget(row)].filter((part) => part !== "").join(" ");
  return wholeChange(kind, "indicator", row.level2.text || row.level1.text || null, {
    sheet,
    field: row.name,
    text,
  });
}

/** A merged cell that carries its class to several rows changed once, for all of them. */
function oncePerCell(changes: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const [index, change] of changes.entries()) {
    const { field, beforeAt, afterAt } = change;
    const isCarried = (field === "level1" || field === "level2") && beforeAt && afterAt;
    const key = isCarried
      ? [field, beforeAt.row, beforeAt.column, afterAt.row, afterAt.column].join()
      : `${index}`;
    const first = merged.get(key);
    merged.set(key, first ? { ...first, subject: `${first.subject}、${change.subject}` } : change);
  }
  return [...merged.values()];
}
