import { node } from "../model/xml-node.ts";
import type { StandIn } from "../stand-in.ts";
import type { RangeModel } from "./range.ts";

/** The members of Range that say how cells look. */
export interface RangeLooks {
  NumberFormat: string | null;
  WrapText: boolean;
  HorizontalAlignment: number;
  VerticalAlignment: number;
  RowHeight: number;
  ColumnWidth: number;
  readonly Font: { Size: number; Bold: boolean };
  readonly Borders: { LineStyle: number };
}

const sides: Readonly<Record<number, string>> = { [-4131]: "left", [-4108]: "center", [-4152]: "right" };
const side = ["left", "right", "top", "bottom"].map((name) => node(name, { style: "thin" }));

export function rangeLooks(
  wps: StandIn,
  model: RangeModel,
  same: <T>(of: (at: { row: number; column: number }) => T) => T | null,
): RangeLooks {
  const { book, sheet, first } = model;
  const { styles } = book;
  const restyle = (change: (style: number) => number) => {
    if (sheet.isProtected) throw new Error("单元格受保护");
    for (const { row, column } of model.cells()) {
      const cell = sheet.ensure(row, column);
      cell.style = change(cell.style);
    }
  };
  const align = (name: string, value: string) => restyle((style) => styles.withAlignment(style, name, value));
  const unread = (): never => {
    throw new Error("The stand-in does not tell this look");
  };
  return {
    get NumberFormat() {
      return same(({ row, column }) => styles.formatOf(sheet.cellAt(row, column)?.style ?? 0));
    },
    set NumberFormat(code: string | null) {
      restyle((style) => styles.withFormat(style, String(code)));
    },
    get WrapText() {
      return unread();
    },
    set WrapText(wraps: boolean) {
      align("wrapText", wraps ? "1" : "0");
    },
    get HorizontalAlignment() {
      return unread();
    },
    set HorizontalAlignment(value: number) {
      align("horizontal", sides[value] ?? unread());
    },
    get VerticalAlignment() {
      return unread();
    },
    set VerticalAlignment(value: number) {
      align("vertical", sides[value] ?? unread());
    },
    get RowHeight() {
      return unread();
    },
    set RowHeight(points: number) {
      for (let row = first.top; row <= first.bottom; row++) sheet.rowHeights.set(row, points);
    },
    get ColumnWidth() {
      return unread();
    },
    set ColumnWidth(width: number) {
      const { left, right } = first;
      sheet.columnWidths.push(
        node("col", { min: String(left), max: String(right), width: String(width), customWidth: "1" }),
      );
    },
    get Font() {
      const change = (name: string, val?: string) =>
        restyle((style) => {
          const font = styles.partOf(style, "fontId");
          const children = font.children.filter((child) => typeof child !== "string" && child.name !== name);
          return styles.withPart(style, "fontId", {
            ...font,
            children: [node(name, val ? { val } : {}), ...children],
          });
        });
      return wps.bridge.wrap("Font", {
        get Size() {
          return unread();
        },
        set Size(points: number) {
          change("sz", String(points));
        },
        get Bold() {
          return unread();
        },
        set Bold(_bold: boolean) {
          change("b");
        },
      });
    },
    get Borders() {
      return wps.bridge.wrap("Borders", {
        get LineStyle() {
          return unread();
        },
        set LineStyle(_style: number) {
          restyle((style) => styles.withPart(style, "borderId", node("border", {}, side)));
        },
      });
    },
  };
}
