import { formatAddress } from "../grid/address.ts";
import type { SheetPlan } from "./plan.ts";

/** A formula that refers to another sheet. */
export interface CrossReference {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/**
 * Sheets that refer to each other have to be inserted together. Where there are too many for one request, these formulas
 * are left out at first, their results stand in for them, and they are written when all sheets are there.
 */
export function crossReferences(plans: readonly SheetPlan[]): CrossReference[] {
  return plans.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, formula }) =>
        formula?.includes("!") ? [{ sheet: name, address: formatAddress({ row, column }), formula }] : [],
      ),
    ),
  );
}

export function withoutCrossReferences(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    rows: plan.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (!cell.formula?.includes("!")) return cell;
        const { formula: _, ...rest } = cell;
        return rest;
      }),
    })),
  };
}
