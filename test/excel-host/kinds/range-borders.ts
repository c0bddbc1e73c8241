import type { Border, BorderStyle, Borders } from "exceljs";
import type { Range } from "../../../src/core/grid/address.ts";
import { invalidArgument } from "../excel-fault.ts";
import { defineKind, type HostObject, type Member } from "../host-object.ts";
import type { RangePlace } from "./range.ts";
import { inkOf, restyle } from "./restyle.ts";

export const rangeBorders: (self: RangePlace) => HostObject = defineKind<RangePlace>(
  "RangeBorderCollection",
  {},
  {
    item(self, edge) {
      const lines = linesOf[String(edge)]?.(self.area);
      if (!lines || lines.length === 0) throw invalidArgument();
      return rangeBorder({ ...self, lines });
    },
  },
);

/** A side of the cells of an area. */
interface Line {
  readonly side: "left" | "right" | "top" | "bottom";
  readonly area: Range;
}

/** Those between cells are kept at the one before and at the one after; a single row or column has none. */
const linesOf: Readonly<Record<string, (area: Range) => readonly Line[]>> = {
  EdgeLeft: (area) => [{ side: "left", area: { ...area, right: area.left } }],
  EdgeRight: (area) => [{ side: "right", area: { ...area, left: area.right } }],
  EdgeTop: (area) => [{ side: "top", area: { ...area, bottom: area.top } }],
  EdgeBottom: (area) => [{ side: "bottom", area: { ...area, top: area.bottom } }],
  InsideHorizontal: (area) =>
    area.top === area.bottom
      ? []
      : [
          { side: "bottom", area: { ...area, bottom: area.bottom - 1 } },
          { side: "top", area: { ...area, top: area.top + 1 } },
        ],
  InsideVertical: (area) =>
    area.left === area.right
      ? []
      : [
          { side: "right", area: { ...area, right: area.right - 1 } },
          { side: "left", area: { ...area, left: area.left + 1 } },
        ],
};

interface BorderPlace extends RangePlace {
  readonly lines: readonly Line[];
}

const styles: Readonly<Record<string, BorderStyle>> = { Continuous: "thin", Dot: "dotted", Dash: "dashed" };
const weights: Readonly<Record<string, BorderStyle>> = { Hairline: "hair", Thin: "thin", Medium: "medium" };

const rangeBorder = defineKind<BorderPlace>("RangeBorder", {
  Style: changing((style) => ({ style: oneOf(styles, style) })),
  Weight: changing((weight) => ({ style: oneOf(weights, weight) })),
  Color: changing((colour) => ({ color: inkOf(colour) })),
});

function changing(change: (value: unknown) => Partial<Border>): Member<BorderPlace> {
  return {
    since: 1,
    set(self, value) {
      const changed = change(value);
      for (const { side, area } of self.lines) {
        restyle({ ...self, area }, ({ border }) => ({ border: withLine(border, side, changed) }));
      }
    },
  };
}

function withLine(
  border: Partial<Borders> | undefined,
  side: Line["side"],
  changed: Partial<Border>,
): Partial<Borders> {
  return { ...border, [side]: { ...border?.[side], ...changed } };
}

function oneOf(known: Readonly<Record<string, BorderStyle>>, name: unknown): BorderStyle {
  const found = known[String(name)];
  if (!found) throw invalidArgument();
  return found;
}
