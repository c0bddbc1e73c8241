import { formulaText } from "../formula-text.ts";
import { childOf, type XmlElement } from "../xml/tree.ts";

/** How a sheet is shown and printed, for a host that has to set it up; `undefined` is what a new sheet has anyway. */
export interface PageLook {
  readonly hasGridLines: boolean;
  /** Rows at the top that stay in sight. */
  readonly frozenRows: number;
  readonly isLandscape: boolean;
  /** By the numbers of workbook files: 9 is A4. */
  readonly paper: number | undefined;
  readonly isCentred: boolean;
  readonly margins: Margins | undefined;
  /** Pages that it is fitted to; 0 is as many as it takes. */
  readonly fit: { readonly wide: number; readonly tall: number } | undefined;
  /** By their codes, `第 &P 页`. */
  readonly footer: Footer;
}

export interface Footer {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

/** In inches. */
export type Margins = Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;

export function readPageLook(root: XmlElement, xml: string): PageLook {
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  const pane = childOf(view, "pane")?.attributes ?? {};
  const set = childOf(root, "pageSetup")?.attributes ?? {};
  const isFitted = isOn(childOf(childOf(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const given = childOf(root, "pageMargins")?.attributes;
  const footer = childOf(childOf(root, "headerFooter"), "oddFooter");
  const margin = (name: string) => Number(given?.[name] ?? 0);
  return {
    hasGridLines: !/^(0|false)$/.test(view?.attributes["showGridLines"] ?? ""),
    frozenRows: /^frozen/.test(pane["state"] ?? "") ? Number(pane["ySplit"] ?? 0) : 0,
    isLandscape: set["orientation"] === "landscape",
    paper: set["paperSize"] === undefined ? undefined : Number(set["paperSize"]),
    isCentred: isOn(childOf(root, "printOptions")?.attributes["horizontalCentered"]),
    margins: given && {
      left: margin("left"),
      right: margin("right"),
      top: margin("top"),
      bottom: margin("bottom"),
      header: margin("header"),
      footer: margin("footer"),
    },
    fit: isFitted
      ? { wide: Number(set["fitToWidth"] ?? 1), tall: Number(set["fitToHeight"] ?? 1) }
      : undefined,
    footer: footerOf(footer ? formulaText(xml.slice(footer.openEnd, footer.closeStart)) : ""),
  };
}

/** The parts of `&L左&C中&R右`; what no code goes before stands in the middle. */
function footerOf(text: string): Footer {
  const parts = new Map<string, string>();
  let part = "C";
  for (const piece of text.split(/(&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) part = piece.slice(1);
    else if (piece !== "") parts.set(part, piece);
  }
  return { left: parts.get("L") ?? "", centre: parts.get("C") ?? "", right: parts.get("R") ?? "" };
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}
