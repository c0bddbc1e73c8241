import type { Range } from "../../../src/core/grid/address.ts";
import { defineKind, type HostObject } from "../host-object.ts";
import { conditionalFormats } from "./conditional-formats.ts";
import { fullAddress, type Place } from "./place.ts";
import { range } from "./range.ts";

export interface RangeAreasPlace extends Place {
  readonly areas: readonly Range[];
}

export const rangeAreas: (self: RangeAreasPlace) => HostObject = defineKind<RangeAreasPlace>("RangeAreas", {
  Address: {
    since: 9,
    get: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(","),
  },
  AreaCount: { since: 9, get: ({ areas }) => areas.length },
  Areas: { since: 9, get: (self) => rangeCollection(self) },
  _KeepReference: { since: 9, call: () => null },
  ConditionalFormats: { since: 9, get: (self) => conditionalFormats(self) },
});

const rangeCollection = defineKind<RangeAreasPlace>(
  "RangeCollection",
  { GetCount: { since: 9, call: ({ areas }) => areas.length } },
  { items: ({ workbook, sheet, areas }) => areas.map((area) => range({ workbook, sheet, area })) },
);
