import { formatRange } from "../../../core/grid/address.ts";
import { equalAreas } from "../../equal-areas.ts";
import type { CellLook } from "../../xlsx/template/cell-looks.ts";
import { borderSteps } from "./border-steps.ts";
import type { PlacedCell } from "./placed-cells.ts";
import { type Step, step } from "./step.ts";

/** How a sheet's cells look, in one thing after the other, each said once for all cells beside each other that share it. */
export function lookSteps(cells: readonly PlacedCell[]): Step[] {
  const each = <Value>(
    lookOf: (look: CellLook) => Value | undefined,
    draw: (format: Excel.RangeFormat, value: Value) => void,
  ): Step[] =>
    equalAreas(cells, ({ look }) => look && lookOf(look)).map(({ value, area }) =>
      step((sheet) => draw(sheet.getRange(formatRange(area)).format, value)),
    );
  return [
    ...each(
      ({ font }) => font.name,
      ({ font }, name) => {
        font.name = name;
      },
    ),
    ...each(
      ({ font }) => font.size,
      ({ font }, size) => {
        font.size = size;
      },
    ),
    ...each(
      ({ font }) => font.isBold || undefined,
      ({ font }, isBold) => {
        font.bold = isBold;
      },
    ),
    ...each(
      ({ font }) => font.isItalic || undefined,
      ({ font }, isItalic) => {
        font.italic = isItalic;
      },
    ),
    ...each(
      ({ font }) => font.isUnderlined || undefined,
      ({ font }) => {
        font.underline = "Single";
      },
    ),
    ...each(
      ({ font }) => font.colour,
      ({ font }, colour) => {
        font.color = colour;
      },
    ),
    ...each(
      ({ fill }) => fill,
      ({ fill }, colour) => {
        fill.color = colour;
      },
    ),
    ...each(
      ({ wraps }) => wraps || undefined,
      (format, wraps) => {
        format.wrapText = wraps;
      },
    ),
    ...each(
      ({ horizontal }) => horizontals[horizontal ?? ""],
      (format, alignment) => {
        format.horizontalAlignment = alignment;
      },
    ),
    ...each(
      ({ vertical }) => verticals[vertical ?? ""],
      (format, alignment) => {
        format.verticalAlignment = alignment;
      },
    ),
    ...equalAreas(cells, ({ look }) => look?.borders).flatMap(borderSteps),
  ];
}

const horizontals: Readonly<Record<string, Excel.Interfaces.RangeFormatData["horizontalAlignment"]>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const verticals: Readonly<Record<string, Excel.Interfaces.RangeFormatData["verticalAlignment"]>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};
