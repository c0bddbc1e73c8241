import { compact } from "../model/half-width.ts";
import { tidyCode } from "../model/project-code.ts";
import type { Field, SchedulePointField, TargetTable } from "../read/table.ts";
import type { Change } from "./change.ts";
import { compareAmounts } from "./compare-amounts.ts";
import { compareFields, stated, wholeChange } from "./compare-fields.ts";
import { Matching } from "./matching.ts";

const textFields = [
  "title",
  "yearLine",
  "projectCode",
  "projectName",
  "supervisingDepartment",
  "budgetUnit",
] as const;

/** What changed above the indicator rows, in the order of the form. */
export function compareHeads(before: TargetTable, after: TargetTable): Change[] {
  const text = (field: (typeof textFields)[number] | "purpose" | "goal") => {
    const [one, other] = [
      stated(before.sheet, before[field] ?? null),
      stated(after.sheet, after[field] ?? null),
    ];
    const isSame = field === "projectCode" ? { isSame: tidyCode(one.text) === tidyCode(other.text) } : {};
    return compareFields(one, other, { field, ...isSame });
  };
  return [
    ...textFields.flatMap(text),
    ...compareAmountUnits(before, after),
    ...compareAmounts(before, after),
    ...text("purpose"),
    ...compareSchedules(before, after),
    ...text("goal"),
    ...compareOthers(before, after),
  ];
}

/** Amounts are compared across units, so that another unit alone changes nothing. */
function compareAmountUnits(before: TargetTable, after: TargetTable): Change[] {
  const [one, other] = [before.amountUnit, after.amountUnit];
  if (one?.unit && one.unit === other?.unit) return [];
  const isSame = Boolean(one?.unit && other?.unit) || compact(one?.text ?? "") === compact(other?.text ?? "");
  return compareFields(stated(before.sheet, one), stated(after.sheet, other), {
    field: "amountUnit",
    isSame,
  });
}

function compareSchedules(before: TargetTable, after: TargetTable): Change[] {
  const matching = new Matching<SchedulePointField, "label">(before.schedule, after.schedule);
  matching.pairByKey("label", ({ label }) => label);
  const { rest } = matching;
  const pairs = [
    ...matching.pairs.map((pair): [number | null, number | null] => [pair.before, pair.after]),
    ...rest.before.map((index): [number, null] => [index, null]),
    ...rest.after.map((index): [null, number] => [null, index]),
  ];
  return pairs.flatMap(([index, other]) => {
    const one = index === null ? null : (before.schedule[index] ?? null);
    const another = other === null ? null : (after.schedule[other] ?? null);
    const isSame = one?.percent && another?.percent ? { isSame: one.percent.eq(another.percent) } : {};
    return compareFields(stated(before.sheet, one), stated(after.sheet, another), {
      field: "schedule",
      subject: (one ?? another)?.label ?? null,
      ...isSame,
    });
  });
}

/** Cells that no label explains, told apart by what they say. */
function compareOthers(before: TargetTable, after: TargetTable): Change[] {
  const matching = new Matching<Field, "text">(before.unknown, after.unknown);
  matching.pairByKey("text", ({ text }) => compact(text));
  const { rest } = matching;
  const whole = (kind: "added" | "removed", { sheet, unknown }: TargetTable, index: number) =>
    wholeChange(kind, "other", null, stated(sheet, unknown[index] ?? null));
  return [
    ...rest.before.map((index) => whole("removed", before, index)),
    ...rest.after.map((index) => whole("added", after, index)),
  ];
}
