import { type Address, parseAddress } from "../../../core/grid/address.ts";
import { childOf, type XmlElement } from "../xml/tree.ts";

/** Looks up the style index of any cell of a template sheet: its own, else its row's, else its column's. */
export function templateStyles(sheet: XmlElement): (address: Address) => number {
  const columns = (childOf(sheet, "cols")?.children ?? []).map(({ attributes }) => ({
    first: Number(attributes["min"]),
    last: Number(attributes["max"]),
    style: Number(attributes["style"] ?? 0),
  }));
  const styleOfColumn = (column: number) =>
    columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
  const rows = new Map<number, { readonly style: number | null; readonly cells: Map<number, number> }>();
  let number = 0;
  for (const { attributes, children } of childOf(sheet, "sheetData")?.children ?? []) {
    number = Number(attributes["r"] ?? number + 1);
    const cells = new Map<number, number>();
    let column = 0;
    for (const cell of children) {
      column = parseAddress(cell.attributes["r"] ?? "")?.column ?? column + 1;
      cells.set(column, Number(cell.attributes["s"] ?? 0));
    }
    const style = attributes["s"] === undefined ? null : Number(attributes["s"]);
    rows.set(number, { style, cells });
  }
  return ({ row, column }) => {
    const ofRow = rows.get(row);
    return ofRow?.cells.get(column) ?? ofRow?.style ?? styleOfColumn(column);
  };
}
