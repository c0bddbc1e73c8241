import { type Range, rangeContains } from "../../../src/core/grid/address.ts";
import type { FormatModel } from "../model/sheet-model.ts";
import { childOf, elementsOf, node, textOf } from "../model/xml-node.ts";
import type { StandIn } from "../stand-in.ts";
import type { RangeModel } from "./range.ts";

const expression = 2;

/** The conditional formats that touch a range. */
export function formatConditionsOf(wps: StandIn, { sheet, areas }: RangeModel) {
  const touching = () =>
    sheet.formats.filter((format) => format.areas.some((area) => areas.some((own) => overlap(own, area))));
  const condition = (format: FormatModel) =>
    wps.bridge.wrap("FormatCondition", {
      Type: format.rule.attributes["type"] === "expression" ? expression : 1,
      Formula1: `=${textOf(childOf(format.rule, "formula") ?? node(""))}`,
      get StopIfTrue() {
        return format.rule.attributes["stopIfTrue"] === "1";
      },
      set StopIfTrue(stops: boolean) {
        format.rule.attributes["stopIfTrue"] = stops ? "1" : "0";
      },
      Interior: wps.bridge.wrap("Interior", {
        get Color() {
          return Number.parseInt(swapped(elementsOf(format.look)[0]?.attributes["rgb"] ?? "000000"), 16);
        },
        set Color(bgr: number) {
          const rgb = swapped(bgr.toString(16).padStart(6, "0")).toUpperCase();
          format.look.children = [
            node("fill", {}, [
              node("patternFill", { patternType: "solid" }, [node("bgColor", { rgb: `FF${rgb}` })]),
            ]),
          ];
        },
      }),
      SetFirstPriority() {
        sheet.formats = [format, ...sheet.formats.filter((other) => other !== format)];
      },
      Delete() {
        if (sheet.isProtected) throw new Error("工作表受保护");
        sheet.formats = sheet.formats.filter((other) => other !== format);
      },
    });
  return wps.bridge.wrap("FormatConditions", {
    get Count() {
      return touching().length;
    },
    Item(index: number) {
      const found = touching()[index - 1];
      if (!found) throw new Error(`FormatConditions has no item ${index}`);
      return condition(found);
    },
    Add(type: number, _operator: number, formula: string) {
      if (sheet.isProtected) throw new Error("工作表受保护");
      if (type !== expression) throw new Error("The stand-in knows formulas only");
      // As in the object model's ancestor, a new condition keeps the later ones from showing.
      const rule = node("cfRule", { type: "expression", stopIfTrue: "1" }, [
        node("formula", {}, [formula.replace(/^=/, "")]),
      ]);
      const format = { areas, rule, look: node("dxf") };
      sheet.formats.push(format);
      return condition(format);
    },
  });
}

function overlap(a: Range, b: Range): boolean {
  return (
    rangeContains(a, { row: Math.max(a.top, b.top), column: Math.max(a.left, b.left) }) &&
    rangeContains(b, { row: Math.max(a.top, b.top), column: Math.max(a.left, b.left) })
  );
}

/** RGB as BGR, and back. */
function swapped(hex: string): string {
  return hex.slice(4, 6) + hex.slice(2, 4) + hex.slice(0, 2);
}
