import type { Package } from "../package.ts";
import { partText } from "../part-text.ts";
import { type CellFormats, readCellFormats } from "../read/cell-formats.ts";
import type { WorkbookPart } from "../workbook-part.ts";
import { childOf, parseXml, type XmlElement } from "../xml/tree.ts";

/** What of a cell's style decides how its text fits and how its value reads. */
export interface CellStyle {
  readonly format: string;
  /** In points. */
  readonly fontSize: number;
  readonly wraps: boolean;
}

/** The styles of a workbook's cells by their index, and the width of a digit, in which columns are measured. */
export interface CellStyles {
  readonly styles: readonly CellStyle[];
  /** In points. */
  readonly digitWidth: number;
}

const defaultSize = 11;
/** Of a cell without a style of its own. */
export const plainStyle: CellStyle = { format: "", fontSize: defaultSize, wraps: false };
const pixelsPerPoint = 96 / 72;

export function readCellStyles(source: Package, { relationships }: WorkbookPart): CellStyles {
  const part = relationships.find(({ kind }) => kind === "styles")?.target;
  const bytes = part === undefined ? undefined : source.bytes(part);
  if (part === undefined || !bytes) return { styles: [], digitWidth: digitWidth("", defaultSize) };
  const root = parseXml(partText(bytes));
  const fonts = childOf(root, "fonts")?.children ?? [];
  const formats: CellFormats = readCellFormats(part, [bytes]);
  const styles = (childOf(root, "cellXfs")?.children ?? []).map((xf, index) => ({
    format: formats[index]?.code ?? "",
    fontSize: sizeOf(fonts[Number(xf.attributes["fontId"] ?? 0)]),
    wraps: /^(1|true)$/.test(childOf(xf, "alignment")?.attributes["wrapText"] ?? ""),
  }));
  const [normal] = fonts;
  return { styles, digitWidth: digitWidth(childOf(normal, "name")?.attributes["val"] ?? "", sizeOf(normal)) };
}

function sizeOf(font: XmlElement | undefined): number {
  return Number(childOf(font, "sz")?.attributes["val"] ?? defaultSize);
}

/** Digits of Chinese fonts are half as wide as high, in whole pixels; those of other fonts are a little narrower. */
function digitWidth(font: string, size: number): number {
  const half = (size * pixelsPerPoint) / 2;
  const isChinese = /[^\u0020-\u007e]|^(Sim|FangSong|KaiTi|NSim)/i.test(font);
  return (isChinese ? Math.ceil(half) : Math.floor(half)) / pixelsPerPoint;
}
