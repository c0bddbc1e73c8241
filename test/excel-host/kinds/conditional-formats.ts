import { formatRange, parseRange, type Range } from "../../../src/core/grid/address.ts";
import { invalidArgument, itemNotFound } from "../excel-fault.ts";
import { defineKind, type HostObject } from "../host-object.ts";
import { type FormatRule, type FormatRules, untyped } from "../model/exceljs-internals.ts";
import { type ConditionalFormatPlace, conditionalFormat } from "./conditional-format.ts";
import { overlap } from "./place.ts";
import type { RangeAreasPlace } from "./range-areas.ts";
import { refuseFormatting } from "./refuse-formatting.ts";

/** Those that touch any cell of the areas, first the one of top priority. */
export const conditionalFormats: (self: RangeAreasPlace) => HostObject = defineKind<RangeAreasPlace>(
  "ConditionalFormatCollection",
  {
    GetCount: { since: 6, call: (self) => formatsAt(self).length },
    Add: {
      since: 6,
      call(self, [type]) {
        if (type !== "Custom") throw invalidArgument();
        return conditionalFormat(add(self));
      },
    },
  },
  {
    items: (self) => formatsAt(self).map(conditionalFormat),
    item(self, id) {
      const found = formatsAt(self).find(({ rule }) => self.workbook.idOf(rule) === id);
      if (!found) throw itemNotFound();
      return conditionalFormat(found);
    },
  },
);

function formatsAt({ workbook, sheet, areas }: RangeAreasPlace): ConditionalFormatPlace[] {
  return untyped(sheet)
    .conditionalFormattings.filter((rules) =>
      areasOf(rules).some((area) => areas.some((at) => overlap(at, area))),
    )
    .flatMap((rules) => rules.rules.map((rule) => ({ workbook, sheet, rules, rule })))
    .sort((a, b) => a.rule.priority - b.rule.priority);
}

function add({ workbook, sheet, areas }: RangeAreasPlace): ConditionalFormatPlace {
  refuseFormatting(sheet);
  const { conditionalFormattings } = untyped(sheet);
  for (const { rules } of conditionalFormattings) for (const rule of rules) rule.priority++;
  const rule: FormatRule = { type: "expression", priority: 1, formulae: ["FALSE"] };
  const rules: FormatRules = { ref: areas.map(formatRange).join(" "), rules: [rule] };
  conditionalFormattings.push(rules);
  return { workbook, sheet, rules, rule };
}

function areasOf({ ref }: FormatRules): Range[] {
  return ref.split(" ").flatMap((area) => parseRange(area) ?? []);
}
