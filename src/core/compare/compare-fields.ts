import type { Field } from "../read/table.ts";
import { at } from "../rules/rule.ts";
import type { Change, ComparedField } from "./change.ts";
import { isSameText } from "./same-value.ts";

/** A field in one version: its cell, and what it says, which may stand in more than that cell. */
export interface Stated {
  readonly sheet: string;
  readonly field: Field | null;
  readonly text: string;
}

export function stated(sheet: string, field: Field | null): Stated {
  return { sheet, field, text: field?.text ?? "" };
}

/** What two versions of a field are called, and whether they mean the same. */
export interface FieldComparison {
  readonly field: ComparedField;
  readonly subject?: string | null;
  readonly isSame?: boolean;
  readonly difference?: string | null;
}

/** The change from one version of a field to the other; none where both are written alike. */
export function compareFields(
  before: Stated,
  after: Stated,
  { field, subject = null, isSame = isSameText(before.text, after.text), difference = null }: FieldComparison,
): Change[] {
  if (before.text === after.text && (isSame || before.text === "")) return [];
  return [
    {
      kind: "changed",
      field,
      subject,
      before: before.text || null,
      after: after.text || null,
      difference,
      beforeAt: before.field && at(before, before.field),
      afterAt: after.field && at(after, after.field),
      isRespelling: isSame,
    },
  ];
}

/** A field or a row that only one of the versions has. */
export function wholeChange(
  kind: "added" | "removed",
  field: ComparedField,
  subject: string | null,
  { sheet, field: place, text }: Stated,
): Change {
  const isAdded = kind === "added";
  const there = place && at({ sheet }, place);
  return {
    kind,
    field,
    subject,
    before: isAdded ? null : text || null,
    after: isAdded ? text || null : null,
    difference: null,
    beforeAt: isAdded ? null : there,
    afterAt: isAdded ? there : null,
    isRespelling: false,
  };
}
