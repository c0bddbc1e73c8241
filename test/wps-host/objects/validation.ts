import { formatRange } from "../../../src/core/grid/address.ts";
import { node } from "../model/xml-node.ts";
import type { StandIn } from "../stand-in.ts";
import type { RangeModel } from "./range.ts";

const list = 3;

/** What may be entered into a range. */
export function validationOf(wps: StandIn, { sheet, areas }: RangeModel) {
  return wps.bridge.wrap("Validation", {
    Add(type: number, _alert: number, _operator: number, options: string) {
      if (type !== list || options.length > 255)
        throw new Error("The stand-in knows lists of 255 characters only");
      sheet.validations.push(
        node("dataValidation", { type: "list", allowBlank: "1", sqref: areas.map(formatRange).join(" ") }, [
          node("formula1", {}, [`"${options}"`]),
        ]),
      );
    },
    Delete() {},
  });
}
