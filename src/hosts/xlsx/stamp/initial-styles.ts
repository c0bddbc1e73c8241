import type { Dialect } from "../dialect.ts";
import type { StyleListName } from "./style-list.ts";

/** A styles part for a workbook that has none. */
export function emptyStyles({ main }: Dialect): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"></styleSheet>`;
}

/** What the lists of a styles part begin with: a program takes their first items for the look of cells without a style. */
export function initialStyles(prefix: string): Record<StyleListName, readonly string[]> {
  const element = (name: string, attributes: string, content: string) =>
    `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;
  const fill = (pattern: string) =>
    element("fill", "", element("patternFill", ` patternType="${pattern}"`, ""));
  return {
    numFmts: [],
    fonts: [element("font", "", element("sz", ' val="11"', "") + element("name", ' val="Calibri"', ""))],
    fills: [fill("none"), fill("gray125")],
    borders: [element("border", "", "")],
    cellXfs: [element("xf", ' numFmtId="0" fontId="0" fillId="0" borderId="0"', "")],
    dxfs: [],
  };
}
