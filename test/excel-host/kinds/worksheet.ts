import { formatRange, parseRange } from "../../../src/core/grid/address.ts";
import { ExcelFault, invalidArgument } from "../excel-fault.ts";
import { defineKind, type HostObject, isHostObject } from "../host-object.ts";
import { untyped } from "../model/exceljs-internals.ts";
import { usedRange } from "../model/used-range.ts";
import { pageLayout } from "./page-layout.ts";
import { type Place, parseArea, wholeSheet } from "./place.ts";
import { type RangePlace, range } from "./range.ts";
import { rangeAreas } from "./range-areas.ts";
import { freezePanes, showGridLines } from "./sheet-view.ts";

const longestAddress = 8192;

export const worksheet: (self: Place) => HostObject = defineKind<Place>(
  "Worksheet",
  {
    Id: { since: 1, get: ({ workbook, sheet }) => workbook.idOf(sheet) },
    Name: {
      since: 1,
      get: ({ sheet }) => sheet.name,
      set({ workbook, sheet }, name) {
        workbook.refuseName(name, sheet);
        sheet.name = String(name);
      },
    },
    Position: { since: 1, get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet) },
    Visibility: {
      since: 1,
      get: ({ sheet }) =>
        ({ visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" })[sheet.state ?? "visible"],
    },
    // The wire's name of `showGridlines`.
    Gridlines: { since: 8, set: showGridLines },
    FreezePanes: { since: 7, get: (self) => freezePanes(self) },
    PageLayout: { since: 9, get: (self) => pageLayout(self) },
    AutoFilter: { since: 9, get: (self) => autoFilter(self) },
    Protection: { since: 2, get: (self) => protection(self) },
    Activate: { since: 1, call: ({ workbook, sheet }) => workbook.activate(sheet) },
    Delete: { since: 1, call: ({ workbook, sheet }) => workbook.remove(sheet) },
    GetRange: {
      since: 1,
      // office.js sends a missing argument as null.
      call: ({ workbook, sheet }, [address = null]) =>
        range({ workbook, sheet, area: address === null ? wholeSheet : parseArea(checked(address)) }),
    },
    GetRangeByIndexes: {
      since: 7,
      call({ workbook, sheet }, [row, column, rows, columns]) {
        const [top, left] = [Number(row) + 1, Number(column) + 1];
        const area = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
        if (!(area.bottom >= top && area.right >= left)) throw invalidArgument();
        return range({ workbook, sheet, area });
      },
    },
    GetRanges: {
      since: 9,
      call({ workbook, sheet }, [address]) {
        const areas = checked(address)
          .split(/[,;]/)
          .map((part) => parseRange(part.trim()));
        const whole = areas.flatMap((area) => area ?? []);
        if (whole.length < areas.length) throw invalidArgument();
        return rangeAreas({ workbook, sheet, areas: whole });
      },
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      call({ workbook, sheet }, [valuesOnly]) {
        const area = usedRange(sheet, valuesOnly === true);
        return area && range({ workbook, sheet, area });
      },
    },
  },
  { id: ({ workbook, sheet }) => workbook.idOf(sheet) },
);

function checked(address: unknown): string {
  const text = String(address);
  if (text.length > longestAddress) throw new ExcelFault("InvalidArgument", "The address is too long.");
  return text;
}

const protection = defineKind<Place>("WorksheetProtection", {
  Protected: { since: 2, get: ({ sheet }) => Boolean(untyped(sheet).sheetProtection) },
});

const autoFilter = defineKind<Place>("AutoFilter", {
  Apply: {
    since: 9,
    call({ sheet }, [over]) {
      if (!isHostObject(over) || over.kind !== "Range") throw invalidArgument();
      sheet.autoFilter = formatRange((over.self as RangePlace).area);
    },
  },
});
