import { parseAddress } from "../../src/core/grid/address.ts";
import type { CellEdit, WrittenValue } from "../../src/core/grid/edit.ts";
import type { CellValue } from "../../src/core/grid/sheet.ts";

/** `edit("表!B2", before, after)` */
export function edit(place: string, before: CellValue, after: WrittenValue): CellEdit {
  const [sheet = "", cell = ""] = place.split("!");
  const address = parseAddress(cell);
  if (!address) throw new Error(`No cell ${place}`);
  return { sheet, ...address, before, after };
}
