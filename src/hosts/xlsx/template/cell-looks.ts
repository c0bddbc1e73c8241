import type { Package } from "../package.ts";
import { partText } from "../part-text.ts";
import { readCellFormats } from "../read/cell-formats.ts";
import type { WorkbookPart } from "../workbook-part.ts";
import { childOf, parseXml, type XmlElement } from "../xml/tree.ts";

/** How a cell looks, for a host that has to draw it; `undefined` is what a new sheet has anyway. Colours are #RRGGBB. */
export interface CellLook {
  /** The number format code; "" is General. */
  readonly format: string;
  readonly font: FontLook;
  readonly fill: string | undefined;
  /** By the words of workbook files: `center`, `centerContinuous`. */
  readonly horizontal: string | undefined;
  readonly vertical: string | undefined;
  readonly wraps: boolean;
  /** One object for all cells that have the same. */
  readonly borders: BorderLooks | undefined;
}

export interface FontLook {
  readonly name: string | undefined;
  /** In points. */
  readonly size: number | undefined;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly colour: string | undefined;
}

export const edges = ["left", "right", "top", "bottom"] as const;

export type BorderLooks = Readonly<Record<(typeof edges)[number], BorderLook | undefined>>;

export interface BorderLook {
  /** By the words of workbook files: `thin`, `mediumDashed`. */
  readonly style: string;
  readonly colour: string | undefined;
}

/** The looks of a workbook's cells by their style's index. Colours of a theme are left out. */
export function readCellLooks(source: Package, { relationships }: WorkbookPart): readonly CellLook[] {
  const part = relationships.find(({ kind }) => kind === "styles")?.target;
  const bytes = part === undefined ? undefined : source.bytes(part);
  if (part === undefined || !bytes) return [];
  const root = parseXml(partText(bytes));
  const formats = readCellFormats(part, [bytes]);
  const fonts = childrenOf(root, "fonts").map(fontOf);
  const fills = childrenOf(root, "fills").map(fillOf);
  const borders = childrenOf(root, "borders").map(bordersOf);
  return childrenOf(root, "cellXfs").map((xf, index) => {
    const at = (name: string) => Number(xf.attributes[name] ?? 0);
    const alignment = childOf(xf, "alignment")?.attributes ?? {};
    return {
      format: formats[index]?.code ?? "",
      font: fonts[at("fontId")] ?? fontOf(undefined),
      fill: fills[at("fillId")],
      horizontal: alignment["horizontal"],
      vertical: alignment["vertical"],
      wraps: /^(1|true)$/.test(alignment["wrapText"] ?? ""),
      borders: borders[at("borderId")],
    };
  });
}

function childrenOf(root: XmlElement, name: string): readonly XmlElement[] {
  return childOf(root, name)?.children ?? [];
}

function fontOf(font: XmlElement | undefined): FontLook {
  const value = (name: string) => childOf(font, name)?.attributes["val"];
  const isOn = (name: string) =>
    childOf(font, name) !== undefined && !/^(0|false|none)$/.test(value(name) ?? "");
  const size = value("sz");
  return {
    name: value("name"),
    size: size === undefined ? undefined : Number(size),
    isBold: isOn("b"),
    isItalic: isOn("i"),
    isUnderlined: isOn("u"),
    colour: colourOf(childOf(font, "color")),
  };
}

function fillOf(fill: XmlElement): string | undefined {
  const pattern = childOf(fill, "patternFill");
  return pattern?.attributes["patternType"] === "solid" ? colourOf(childOf(pattern, "fgColor")) : undefined;
}

function bordersOf(border: XmlElement): BorderLooks | undefined {
  const [left, right, top, bottom] = edges.map((edge) => {
    const line = childOf(border, edge);
    const style = line?.attributes["style"];
    if (style === undefined || style === "none") return undefined;
    return { style, colour: colourOf(childOf(line, "color")) };
  });
  return left || right || top || bottom ? { left, right, top, bottom } : undefined;
}

function colourOf(colour: XmlElement | undefined): string | undefined {
  const { rgb } = colour?.attributes ?? {};
  return rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`;
}
