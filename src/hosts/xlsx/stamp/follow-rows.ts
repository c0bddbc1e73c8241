import type { Range } from "../../../core/grid/address.ts";
import { rangeWithout } from "../../../core/grid/range-without.ts";
import { moveFormula } from "../../../core/render/move-formula.ts";
import { type MovedRows, movedRanges, spanOf } from "../../../core/render/moved-rows.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import { shiftFormula } from "../template/shift-formula.ts";
import { type RangedRule, rangedRuleXml } from "./ranged-rule.ts";

type Plan = Pick<SheetPlan, "movedRows" | "dropdowns">;

/** A template's conditional formats for a plan's sheet, where their rows came to stand. */
export function formatItems(rules: readonly RangedRule[], plan: Plan): string[] {
  return rules.flatMap((rule) => {
    const { ranges, change } = followed(rule, plan);
    return ranges.length > 0 ? [rangedRuleXml(rule, ranges, change)] : [];
  });
}

/** A template's validations likewise, except for the cells that the plan's own dropdown lists stand on. */
export function validationItems(rules: readonly RangedRule[], plan: Plan): string[] {
  return rules.flatMap((rule) => {
    const { ranges, change } = followed(rule, plan);
    const [base] = ranges;
    const rest = plan.dropdowns.reduce<readonly Range[]>(
      (left, { range: taken }) => left.flatMap((range) => rangeWithout(range, taken)),
      ranges,
    );
    if (!base) return [];
    const isWhole = rest.length === ranges.length && rest.every((range) => ranges.includes(range));
    if (isWhole) return [rangedRuleXml(rule, ranges, change)];
    // What a formula refers to is counted from the first cell.
    return rest.map((range) =>
      rangedRuleXml(rule, [range], (formula) =>
        shiftFormula(change(formula), range.top - base.top, range.left - base.left),
      ),
    );
  });
}

interface Followed {
  readonly ranges: readonly Range[];
  readonly change: (formula: string) => string;
}

function followed({ ranges }: RangedRule, { movedRows }: Plan): Followed {
  if (!movedRows) return { ranges, change: (formula) => formula };
  const repeats = ranges.some((range) => isRepeated(range, movedRows));
  return {
    ranges: ranges.flatMap((range) => movedRanges(range, movedRows)),
    change: (formula) =>
      moveFormula(formula, (row, isFixed) => referred(row, movedRows, repeats && !isFixed)),
  };
}

function isRepeated({ top, bottom }: Range, rows: MovedRows): boolean {
  return [...rows].some(([row, spans]) => spans.length > 1 && row >= top && row <= bottom);
}

/** In a rule for rows that repeat, a reference without $ goes along from row to row, beginning with the first. */
function referred(row: number, rows: MovedRows, goesAlong: boolean) {
  const first = goesAlong ? rows.get(row)?.[0] : undefined;
  return first ? { top: first.top, bottom: first.top } : spanOf(rows, row);
}
