import type { Alignment, Font } from "exceljs";
import { invalidArgument } from "../excel-fault.ts";
import { defineKind, type HostObject, type Member } from "../host-object.ts";
import type { RangePlace } from "./range.ts";
import { rangeBorders } from "./range-borders.ts";
import { inkOf, restyle } from "./restyle.ts";

/** In points, of a digit of 宋体 11, as in the templates. */
const digitWidth = 6;
const longestSize = { rowHeight: 409.5, columnWidth: 255 * digitWidth };

export const rangeFormat: (self: RangePlace) => HostObject = defineKind<RangePlace>("RangeFormat", {
  Font: { since: 1, get: (self) => rangeFont(self) },
  Fill: { since: 1, get: (self) => rangeFill(self) },
  Borders: { since: 1, get: (self) => rangeBorders(self) },
  HorizontalAlignment: aligning({
    Left: { horizontal: "left" },
    Center: { horizontal: "center" },
    Right: { horizontal: "right" },
  }),
  VerticalAlignment: aligning({
    Top: { vertical: "top" },
    Center: { vertical: "middle" },
    Bottom: { vertical: "bottom" },
  }),
  WrapText: {
    since: 1,
    set: (self, wraps) =>
      restyle(self, ({ alignment }) => ({ alignment: { ...alignment, wrapText: wraps === true } })),
  },
  RowHeight: {
    since: 2,
    set({ sheet, area }, height) {
      const points = sizeOf(height, longestSize.rowHeight);
      for (let row = area.top; row <= area.bottom; row++) sheet.getRow(row).height = points;
    },
  },
  ColumnWidth: {
    since: 2,
    set({ sheet, area }, width) {
      const points = sizeOf(width, longestSize.columnWidth);
      for (let column = area.left; column <= area.right; column++) {
        sheet.getColumn(column).width = points / digitWidth;
      }
    },
  },
});

function aligning(alignments: Readonly<Record<string, Partial<Alignment>>>): Member<RangePlace> {
  return {
    since: 1,
    set(self, name) {
      const chosen = alignments[String(name)];
      if (!chosen) throw invalidArgument();
      restyle(self, ({ alignment }) => ({ alignment: { ...alignment, ...chosen } }));
    },
  };
}

function sizeOf(points: unknown, longest: number): number {
  if (typeof points !== "number" || !(points >= 0 && points <= longest)) throw invalidArgument();
  return points;
}

const rangeFill = defineKind<RangePlace>("RangeFill", {
  Color: {
    since: 1,
    set(self, colour) {
      const fgColor = inkOf(colour);
      restyle(self, () => ({ fill: { type: "pattern", pattern: "solid", fgColor } }));
    },
  },
});

const rangeFont = defineKind<RangePlace>("RangeFont", {
  Name: drawing("string", (name) => ({ name: String(name) })),
  Size: drawing("number", (size) => ({ size: Number(size) })),
  Bold: drawing("boolean", (bold) => ({ bold: bold === true })),
  Italic: drawing("boolean", (italic) => ({ italic: italic === true })),
  Underline: drawing("string", (line) => {
    if (line !== "Single" && line !== "None") throw invalidArgument();
    return { underline: line === "Single" };
  }),
  Color: drawing("string", (colour) => ({ color: inkOf(colour) })),
});

function drawing(type: string, change: (value: unknown) => Partial<Font>): Member<RangePlace> {
  return {
    since: 1,
    set(self, value) {
      if (typeof value !== type) throw invalidArgument();
      const changed = change(value);
      restyle(self, ({ font }) => ({ font: { ...font, ...changed } }));
    },
  };
}
