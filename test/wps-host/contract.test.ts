import { formatAddress } from "../../src/core/grid/address.ts";
import { describeHost } from "../host-contract/describe-host.ts";
import { seedPlans } from "../seed/seed-workbook.ts";
import { openWps } from "./opened-wps.ts";
import type { StandInOptions } from "./options.ts";

const variants: Readonly<Record<string, Partial<StandInOptions>>> = {
  "WPS with files as buffers": {},
  "WPS with files as strings of bytes, nested rows and an Enum": {
    files: "strings",
    hasFlatRows: false,
    hasEnum: true,
  },
  "WPS without files": { files: "none" },
  "WPS that keeps apostrophes": { keepsApostrophes: true },
  "WPS without files that keeps apostrophes": { files: "none", keepsApostrophes: true },
  "WPS that tells events in spite of the switch": { tellsAlways: true },
  "WPS without conditional formats and events": { hasConditionalFormats: false, hasEvents: false },
  "WPS with a workbook of an older format": { fileFormat: 56 },
};

const results = new Map<string, string | number | null>(
  seedPlans().flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, value }) => [`${name}!${formatAddress({ row, column })}`, value] as const),
    ),
  ),
);

for (const [name, options] of Object.entries(variants)) {
  describeHost(name, async (bytes) => {
    const { host, wps } = openWps(bytes, options);
    wps.calculates = (cell) => results.get(cell);
    return {
      host,
      bytes: async () => wps.book.bytes(),
      userEdits: async (edits) => wps.userEdits(edits),
    };
  });
}
