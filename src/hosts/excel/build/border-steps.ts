import { formatRange } from "../../../core/grid/address.ts";
import type { EqualArea } from "../../equal-areas.ts";
import type { BorderLook, BorderLooks } from "../../xlsx/template/cell-looks.ts";
import { type Step, step } from "./step.ts";

type Edge = "EdgeLeft" | "EdgeRight" | "EdgeTop" | "EdgeBottom" | "InsideHorizontal" | "InsideVertical";

type Line = Pick<Excel.Interfaces.RangeBorderData, "style" | "weight">;

/** Borders of cells that have the same: those around them and, of more than one row or column, those between them. */
export function borderSteps({ value, area }: EqualArea<BorderLooks>): Step[] {
  const { left, right, top, bottom } = value;
  const address = formatRange(area);
  const draw = (edge: Edge, look: BorderLook | undefined): Step[] => {
    const line = look && lines[look.style];
    if (!line) return [];
    return [
      step((sheet) => {
        const border = sheet.getRange(address).format.borders.getItem(edge);
        if (line.style) border.style = line.style;
        if (line.weight) border.weight = line.weight;
        if (look.colour) border.color = look.colour;
      }),
    ];
  };
  return [
    ...draw("EdgeLeft", left),
    ...draw("EdgeRight", right),
    ...draw("EdgeTop", top),
    ...draw("EdgeBottom", bottom),
    ...(area.bottom > area.top ? draw("InsideHorizontal", bottom ?? top) : []),
    ...(area.right > area.left ? draw("InsideVertical", right ?? left) : []),
  ];
}

/** By ST_BorderStyle. */
const lines: Readonly<Record<string, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};
