import type { PageSetup } from "exceljs";
import { formatRange, parseRange } from "../../../src/core/grid/address.ts";
import { invalidArgument } from "../excel-fault.ts";
import { defineKind, type HostObject, type Member } from "../host-object.ts";
import type { Place } from "./place.ts";

const pointsOfInch = 72;
/** exceljs names only some of the numbers that stand for papers. */
const papers = { A4: 9, B5: 13 } as const;

export const pageLayout: (self: Place) => HostObject = defineKind<Place>("PageLayout", {
  Orientation: setting((value) => ({
    orientation: oneOf({ Portrait: "portrait", Landscape: "landscape" }, value),
  })),
  PaperSize: setting((value) => ({ paperSize: oneOf(papers, value) })),
  CenterHorizontally: setting((value) => ({ horizontalCentered: value === true })),
  LeftMargin: margin("left"),
  RightMargin: margin("right"),
  TopMargin: margin("top"),
  BottomMargin: margin("bottom"),
  HeaderMargin: margin("header"),
  FooterMargin: margin("footer"),
  Zoom: setting((value) => {
    const { horizontalFitToPages: wide = 0, verticalFitToPages: tall = 0 } =
      value as Excel.PageLayoutZoomOptions;
    if (wide === 0 && tall === 0) throw invalidArgument();
    return { fitToPage: true, fitToWidth: wide, fitToHeight: tall };
  }),
  HeadersFooters: { since: 9, get: (self) => headersFooters(self) },
  SetPrintArea: {
    since: 9,
    call({ sheet }, [area]) {
      const printed = parseRange(String(area));
      if (!printed) throw invalidArgument();
      sheet.pageSetup.printArea = formatRange(printed);
    },
  },
  SetPrintTitleRows: {
    since: 9,
    call({ sheet }, [rows]) {
      const titles = /^\$(\d+):\$(\d+)$/.exec(String(rows));
      if (!titles) throw invalidArgument();
      sheet.pageSetup.printTitlesRow = `${titles[1]}:${titles[2]}`;
    },
  },
});

function setting(change: (value: unknown) => Partial<PageSetup>): Member<Place> {
  return {
    since: 9,
    set({ sheet }, value) {
      Object.assign(sheet.pageSetup, change(value));
    },
  };
}

function margin(side: keyof PageSetup["margins"]): Member<Place> {
  return {
    since: 9,
    set({ sheet }, points) {
      const { margins } = sheet.pageSetup;
      const known = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3, ...margins };
      sheet.pageSetup.margins = { ...known, [side]: Number(points) / pointsOfInch };
    },
  };
}

const headersFooters = defineKind<Place>("HeaderFooterGroup", {
  DefaultForAllPages: { since: 9, get: (self) => defaultForAllPages(self) },
});

const defaultForAllPages = defineKind<Place>("HeaderFooter", {
  LeftFooter: footer("&L"),
  CenterFooter: footer("&C"),
  RightFooter: footer("&R"),
});

function footer(code: string): Member<Place> {
  return {
    since: 9,
    set({ sheet }, text) {
      sheet.headerFooter.oddFooter = `${sheet.headerFooter.oddFooter ?? ""}${code}${String(text)}`;
    },
  };
}

function oneOf<Value>(known: Readonly<Record<string, Value>>, name: unknown): Value {
  const found = known[String(name)];
  if (found === undefined) throw invalidArgument();
  return found;
}
