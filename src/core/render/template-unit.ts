import { type AmountUnit, convertAmount, isAmountUnit } from "../model/amount-unit.ts";
import { formatDecimal } from "../model/decimal.ts";
import { compact } from "../model/half-width.ts";
import type { Project } from "../model/project.ts";
import { isFundsHeading, isUnitLine, moneyUnitIn } from "../read/money-unit.ts";
import { labelOf } from "../template/labels.ts";
import type { Template } from "../template/template.ts";
import { figureOf } from "./written-figure.ts";

const money = new Set<string | undefined>(["budget", "fiscalFunds", "otherFunds"]);

/** The money unit that a template's fixed text states: 单位：元, 预算数（元）; `null` where the project's own is written. */
export function templateUnit({ rows }: Template): AmountUnit | null {
  for (const { value } of rows.flatMap(({ cells }) => cells)) {
    if (typeof value !== "string" || value.includes("{{")) continue;
    const text = compact(value);
    if (!isUnitLine(text) && !isFundsHeading(text) && !money.has(labelOf(text))) continue;
    const unit = moneyUnitIn(text);
    if (unit) return unit;
  }
  return null;
}

/** Whether a project's amounts stay as they are though they are wanted in a unit, since nothing tells which they are in. */
export function isLeftUnconverted(project: Project, wanted: AmountUnit | null): boolean {
  const { amountUnit, budget, fiscalFunds, otherFunds } = project;
  const isKnown = amountUnit !== null && isAmountUnit(amountUnit);
  return wanted !== null && !isKnown && [budget, fiscalFunds, otherFunds].some((figure) => figureOf(figure));
}

/** A project with its amounts in a unit; as it is where it states none. */
export function inUnit(project: Project, unit: AmountUnit | null): Project {
  const { amountUnit } = project;
  if (unit === null || amountUnit === null || amountUnit === unit || !isAmountUnit(amountUnit))
    return project;
  const converted = (figure: string | null) => {
    const amount = figureOf(figure);
    return amount ? formatDecimal(convertAmount(amount, amountUnit, unit)) : figure;
  };
  return {
    ...project,
    amountUnit: unit,
    budget: converted(project.budget),
    fiscalFunds: converted(project.fiscalFunds),
    otherFunds: converted(project.otherFunds),
  };
}
