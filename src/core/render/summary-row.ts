import type { Address } from "../grid/address.ts";
import { type AmountUnit, isAmountUnit } from "../model/amount-unit.ts";
import type { Decimal } from "../model/decimal.ts";
import type { Project } from "../model/project.ts";
import type { Places } from "./content.ts";
import type { ScheduleSlot } from "./schedule-slots.ts";
import { figureOf } from "./written-figure.ts";

/** A project's figures, and where they stand on its own sheet. */
export interface SummaryRow {
  readonly sheet: string;
  readonly projectCode: string | null;
  readonly projectName: string | null;
  /** `null` where the project does not say: its amounts are taken as they are. */
  readonly amountUnit: AmountUnit | null;
  /** By what the summary calls them: `budget`, `cumulative.3月底`. */
  readonly amounts: ReadonlyMap<string, { readonly at: Address; readonly amount: Decimal | null }>;
}

/** What a summary takes from a rendered project. */
export function summaryRow(
  project: Project,
  sheet: string,
  slots: readonly ScheduleSlot[],
  places: Places,
): SummaryRow {
  const { projectCode, projectName, amountUnit } = project;
  const figures: [name: string, placeholder: string, amount: Decimal | null][] = [
    ["budget", "budget", figureOf(project.budget)],
    ["fiscalFunds", "fiscalFunds", figureOf(project.fiscalFunds)],
    ["otherFunds", "otherFunds", figureOf(project.otherFunds)],
    ...slots.map(({ label, placeholders, amount }): [string, string, Decimal | null] => [
      `cumulative.${label}`,
      placeholders.cumulative,
      amount,
    ]),
  ];
  const amounts = new Map<string, { at: Address; amount: Decimal | null }>();
  for (const [name, placeholder, amount] of figures) {
    const at = places.at(placeholder);
    if (at) amounts.set(name, { at, amount });
  }
  return {
    sheet,
    projectCode,
    projectName,
    amountUnit: amountUnit !== null && isAmountUnit(amountUnit) ? amountUnit : null,
    amounts,
  };
}
