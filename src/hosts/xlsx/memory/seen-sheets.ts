import { Package } from "../package.ts";
import type { ListedSheet } from "../read/sheet-list.ts";
import { readWorkbookPart } from "../workbook-part.ts";
import { childOf } from "../xml/tree.ts";

/** The names of the worksheets that can be seen, and of the one that is in front: "" where there is none. */
export interface SeenSheets {
  readonly names: readonly string[];
  readonly front: string;
}

/** What is seen of a workbook's sheets when it is opened. */
export function seenSheets(bytes: Uint8Array): SeenSheets {
  const { root, sheets } = readWorkbookPart(new Package(bytes));
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  const isSeen = ({ isHidden, kind }: ListedSheet) => !isHidden && kind === "worksheet";
  const names = sheets.filter(isSeen).map(({ name }) => name);
  const chosen = sheets[Number(view?.attributes["activeTab"] ?? 0)]?.name ?? "";
  return { names, front: names.includes(chosen) ? chosen : (names[0] ?? "") };
}
