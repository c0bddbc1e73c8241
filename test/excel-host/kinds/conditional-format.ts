import { invalidArgument } from "../excel-fault.ts";
import { defineKind, type HostObject } from "../host-object.ts";
import { type FormatRule, type FormatRules, untyped } from "../model/exceljs-internals.ts";
import type { Place } from "./place.ts";
import { refuseFormatting } from "./refuse-formatting.ts";

export interface ConditionalFormatPlace extends Place {
  readonly rules: FormatRules;
  readonly rule: FormatRule;
}

export const conditionalFormat: (self: ConditionalFormatPlace) => HostObject =
  defineKind<ConditionalFormatPlace>(
    "ConditionalFormat",
    {
      Id: { since: 6, get: ({ workbook, rule }) => workbook.idOf(rule) },
      Type: { since: 6, get: ({ rule }) => typeNames[rule.type] ?? "Custom" },
      Priority: {
        since: 6,
        get: ({ rule }) => rule.priority - 1,
      },
      CustomOrNullObject: { since: 6, get: (self) => (isCustom(self) ? custom(self) : null) },
      Custom: {
        since: 6,
        get(self) {
          if (!isCustom(self)) throw invalidArgument();
          return custom(self);
        },
      },
      Delete: { since: 6, call: remove },
    },
    { id: ({ workbook, rule }) => workbook.idOf(rule) },
  );

const typeNames: Readonly<Record<string, string>> = {
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  timePeriod: "PresetCriteria",
  containsText: "ContainsText",
  cellIs: "CellValue",
};

function isCustom({ rule }: ConditionalFormatPlace): boolean {
  return rule.type === "expression";
}

const custom = defineKind<ConditionalFormatPlace>("CustomConditionalFormat", {
  Rule: { since: 6, get: (self) => customRule(self) },
  Format: { since: 6, get: (self) => customFormat(self) },
});

const customRule = defineKind<ConditionalFormatPlace>("ConditionalFormatRule", {
  Formula: {
    since: 6,
    get: ({ rule }) => `=${String(rule.formulae?.[0] ?? "")}`,
    set({ sheet, rule }, formula) {
      refuseFormatting(sheet);
      if (typeof formula !== "string" || !formula.startsWith("=")) throw invalidArgument();
      rule.formulae = [formula.slice(1)];
    },
  },
});

const customFormat = defineKind<ConditionalFormatPlace>("ConditionalRangeFormat", {
  Fill: { since: 6, get: (self) => customFill(self) },
});

const customFill = defineKind<ConditionalFormatPlace>("ConditionalRangeFill", {
  Color: {
    since: 6,
    get: ({ rule }) => {
      const fill = rule.style?.fill;
      return fill?.type === "pattern" ? `#${fill.bgColor?.argb?.slice(2) ?? ""}` : "";
    },
    set({ sheet, rule }, color) {
      refuseFormatting(sheet);
      if (typeof color !== "string" || !/^#[\dA-F]{6}$/i.test(color)) throw invalidArgument();
      rule.style = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${color.slice(1)}` } } };
    },
  },
});

function remove({ sheet, rules, rule }: ConditionalFormatPlace): void {
  refuseFormatting(sheet);
  rules.rules = rules.rules.filter((other) => other !== rule);
  const own = untyped(sheet);
  own.conditionalFormattings = own.conditionalFormattings.filter((other) => other.rules.length > 0);
  const inOrder = own.conditionalFormattings
    .flatMap((other) => other.rules)
    .sort((a, b) => a.priority - b.priority);
  inOrder.forEach((other, index) => {
    other.priority = index + 1;
  });
}
