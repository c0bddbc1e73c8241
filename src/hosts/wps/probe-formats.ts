import { type Address, formatAddress } from "../../core/grid/address.ts";
import type { WpsWorksheet } from "./jsapi.ts";

/** Of the address of a range, in characters. */
const longestAddress = 255;

/**
 * The number formats of these cells, by their addresses. WPS tells one format for many cells where they have the same, so
 * they are asked together and parted only where they differ: two calls for each question.
 */
export function probeFormats(sheet: WpsWorksheet, cells: readonly Address[]): Map<string, string> {
  const formats = new Map<string, string>();
  const waiting = addressLists(cells.map(formatAddress)).reverse();
  for (let list = waiting.pop(); list; list = waiting.pop()) {
    const format = sheet.Range(list.join(",")).NumberFormat;
    if (format !== null && format !== undefined) {
      for (const address of list) formats.set(address, format === "General" ? "" : format);
    } else if (list.length > 1) {
      const middle = list.length >> 1;
      waiting.push(list.slice(middle), list.slice(0, middle));
    }
  }
  return formats;
}

/** Addresses in lists that a range takes at once. */
export function addressLists(addresses: readonly string[]): string[][] {
  const lists: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const address of addresses) {
    length += address.length + 1;
    if (length > longestAddress) {
      lists.push([]);
      length = address.length;
    }
    lists[lists.length - 1]?.push(address);
  }
  return lists;
}
