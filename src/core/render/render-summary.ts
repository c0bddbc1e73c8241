import { formatRange } from "../grid/address.ts";
import { type AmountUnit, convertAmount } from "../model/amount-unit.ts";
import { type Decimal, zero } from "../model/decimal.ts";
import { compileTemplate } from "../template/compile.ts";
import type { Template } from "../template/template.ts";
import type { Bindings, Bound, Computed } from "./content.ts";
import { conversion, sheetReference } from "./formula.ts";
import type { SheetPlan } from "./plan.ts";
import { renderSheet } from "./render-sheet.ts";
import type { SummaryRow } from "./summary-row.ts";

const summaryUnit: AmountUnit = "万元";

/** 汇总: a row for each project in 万元, every amount a formula over the project's own sheet, and the totals. */
export function renderSummary(rows: readonly SummaryRow[], template: Template, name: string): SheetPlan {
  const compiled = compileTemplate(template);
  const amountNames = [...compiled.placeholders].flatMap((placeholder) =>
    placeholder.startsWith("total.") ? [placeholder.slice("total.".length)] : [],
  );
  const once: Record<string, Bound> = { amountUnit: summaryUnit, count: rows.length };
  for (const amountName of amountNames) once[`total.${amountName}`] = total(amountName, rows);
  return renderSheet(name, compiled, {
    once,
    repeated: { summary: rows.map((row, index) => rowBindings(row, index, amountNames)) },
  }).plan;
}

function rowBindings(row: SummaryRow, index: number, amountNames: readonly string[]): Bindings {
  const bindings: Record<string, Bound> = {
    "summary.number": index + 1,
    "summary.projectCode": row.projectCode,
    "summary.projectName": {
      value: row.projectName ?? row.sheet,
      link: { sheet: row.sheet, row: 1, column: 1 },
    },
  };
  for (const amountName of amountNames) bindings[`summary.${amountName}`] = rowAmount(row, amountName);
  return bindings;
}

function rowAmount(row: SummaryRow, amountName: string): Bound {
  const found = row.amounts.get(amountName);
  if (!found) return null;
  const reference = sheetReference({ sheet: row.sheet, ...found.at });
  const factor = conversion(row.amountUnit ?? summaryUnit, summaryUnit);
  return {
    value: amountInSummaryUnit(row, amountName)?.toNumber() ?? "",
    formula: () => `IF(ISNUMBER(${reference}),${reference}${factor},"")`,
  };
}

function total(amountName: string, rows: readonly SummaryRow[]): Computed {
  const sum = rows.reduce((whole, row) => whole.plus(amountInSummaryUnit(row, amountName) ?? zero), zero);
  return {
    value: sum.toNumber(),
    formula: (places) => {
      const range = places.column(`summary.${amountName}`);
      return range && `SUM(${formatRange(range)})`;
    },
  };
}

function amountInSummaryUnit({ amounts, amountUnit }: SummaryRow, amountName: string): Decimal | null {
  const amount = amounts.get(amountName)?.amount ?? null;
  return amount && convertAmount(amount, amountUnit ?? summaryUnit, summaryUnit);
}
