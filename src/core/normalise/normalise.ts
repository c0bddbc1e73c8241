import type { CellEdit } from "../grid/edit.ts";
import type { Profile } from "../model/taxonomy.ts";
import type { TargetTable } from "../read/table.ts";
import { normaliseAmounts } from "./amounts.ts";
import { normaliseClassNames } from "./class-names.ts";
import { normalisePercentages } from "./percentages.ts";
import { normaliseProjectCode } from "./project-code.ts";
import { normaliseTargets } from "./targets.ts";
import { normaliseTexts } from "./texts.ts";

/** The edits that give a table's cells the one spelling of what they say already; none when all are spelled so. */
export function normaliseTable(table: TargetTable, profile: Profile): CellEdit[] {
  return [
    ...normaliseProjectCode(table),
    ...normaliseAmounts(table),
    ...normalisePercentages(table),
    ...normaliseClassNames(table, profile),
    ...normaliseTexts(table),
    ...normaliseTargets(table),
  ];
}
