import { formatAddress, type SheetAddress } from "../grid/address.ts";
import type { Change } from "./change.ts";
import type { ComparedProject } from "./compare-tables.ts";

export const kindWords: Readonly<Record<Change["kind"], string>> = {
  changed: "修改",
  added: "新增",
  removed: "删去",
  order: "顺序",
};

/** How two tables were told to be of the same project. */
export const matchWords: Readonly<Record<ComparedProject["match"], string>> = {
  code: "按项目编码对应",
  name: "按项目名称对应",
  place: "按位置对应",
  added: "新增",
  removed: "删去",
};

/** 财政所经费!C4; "" for what has no cell. */
export function placeText(at: SheetAddress | null): string {
  return at ? `${at.sheet}!${formatAddress(at)}` : "";
}
