import type { CheckedTable, CheckedWorkbook } from "../checked-workbook.ts";
import { cellKey } from "../grid/address.ts";
import { type CellEdit, mergeEdits, type WrittenValue } from "../grid/edit.ts";
import type { Field } from "../read/table.ts";
import { withYears } from "../target/calendar-years.ts";
import type { Decision } from "./decision.ts";
import { decisionsOf } from "./decisions.ts";
import { costBounds } from "./derived-bounds.ts";
import { holdsWords } from "./money-decisions.ts";
import { movedTarget } from "./moved-target.ts";
import { movedHeading } from "./moved-title.ts";
import type { RollForwardOptions } from "./roll-forward-options.ts";
import { scheduleAmountsOf } from "./schedule-amounts.ts";
import { sourceYear } from "./source-year.ts";
import { departmentTextFields, textFields } from "./text-fields.ts";
import { proposedYear, type YearMove } from "./year-move.ts";

/** A change of a text that needs consent. */
export interface Proposal {
  /** 项目名称, 资金用途 … */
  readonly label: string;
  readonly edit: CellEdit;
}

/** What makes last year's tables next year's drafts. */
export interface RollForwardPlan {
  /** The budget year of the tables; `null` when nothing tells, and then no date moves. */
  readonly fromYear: number | null;
  readonly edits: readonly CellEdit[];
  readonly proposals: readonly Proposal[];
  /** What only people can decide. */
  readonly decisions: readonly Decision[];
}

/**
 * Plans next year's drafts in place of last year's tables: dates and titles into the new year, money and what was
 * computed from it emptied; years in texts as proposals. Cells with formulas are left alone. A second plan for the same
 * year has no edits.
 */
export function planRollForward(checked: CheckedWorkbook, options: RollForwardOptions): RollForwardPlan {
  const source = sourceYear(checked.tables.map(({ table }) => table));
  const move = source.year === null ? null : { from: source.year, to: options.year, isTold: source.moves };
  const edits = mergeEdits(
    checked.tables.flatMap((table) => tableEdits(table, move, options)),
    [],
  );
  return {
    fromYear: source.year,
    edits,
    proposals: move ? proposalsOf(checked, edits, move) : [],
    decisions: decisionsOf(checked, options, move),
  };
}

/** The plan's edits with the proposals that were consented to. */
export function consentedEdits({ edits }: RollForwardPlan, proposals: readonly Proposal[]): CellEdit[] {
  return mergeEdits(
    edits,
    proposals.map(({ edit }) => edit),
  );
}

function tableEdits(checked: CheckedTable, move: YearMove | null, { codes }: RollForwardOptions): CellEdit[] {
  const { table } = checked;
  const emptied = [
    ...[table.budget, table.fiscalFunds, table.otherFunds, ...scheduleAmountsOf(table)].filter(
      (amount) => amount && !holdsWords(amount),
    ),
    ...costBounds(checked).derived.map(({ target }) => target),
    ...(codes === "clear" ? [table.projectCode] : []),
  ];
  const edits = emptied.map((field) => field && (field.text === "" ? null : edit(table.sheet, field, null)));
  if (move) {
    for (const heading of [table.title, table.yearLine ?? null]) {
      const moved = heading && movedHeading(heading, table, move);
      if (heading && moved !== null) edits.push(edit(table.sheet, heading, moved));
    }
    for (const row of table.indicators) {
      const moved = movedTarget(row, move);
      if (moved !== null) edits.push(edit(table.sheet, row.target, moved));
    }
  }
  return edits
    .filter((found) => found !== null)
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function edit(sheet: string, { row, column, value, isFormula }: Field, after: WrittenValue): CellEdit | null {
  return isFormula ? null : { sheet, row, column, before: value, after };
}

/** Each on top of the plan's own edit of the same cell, if there is one. */
function proposalsOf(
  { tables, departments }: CheckedWorkbook,
  edits: readonly CellEdit[],
  move: YearMove,
): Proposal[] {
  const planned = new Map(edits.map((planned) => [cellKey(planned), planned.after]));
  const proposals = new Map<string, Proposal>();
  for (const { sheet, label, field } of [
    ...tables.flatMap(({ table }) => textFields(table)),
    ...departments.flatMap(departmentTextFields),
  ]) {
    const key = cellKey({ sheet, ...field });
    if (typeof field.value !== "string" || field.isFormula || proposals.has(key)) continue;
    const after = planned.get(key);
    const text = typeof after === "string" ? after : field.value;
    const proposed = withYears(text, (named) => proposedYear(named, move));
    const changed = proposed === text ? null : edit(sheet, field, proposed);
    if (changed) proposals.set(key, { label, edit: changed });
  }
  return [...proposals.values()];
}
