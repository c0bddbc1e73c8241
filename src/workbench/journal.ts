import type { CellEdit } from "../core/grid/edit.ts";
import type { SheetPlan } from "../core/render/plan.ts";
import type { Mark } from "../hosts/host.ts";

/** Something done to the workbook, with what is needed to take it back. */
export type Deed =
  | { readonly kind: "cells"; readonly edits: readonly CellEdit[] }
  | { readonly kind: "sheets"; readonly added: readonly AddedSheet[] }
  | { readonly kind: "marks"; readonly before: readonly Mark[]; readonly after: readonly Mark[] };

/** A sheet as it was when it came into the workbook. */
export interface AddedSheet {
  readonly name: string;
  readonly plan: SheetPlan;
}

/** What the workbench has done to the workbook and can still take back. */
export class Journal {
  readonly #deeds: Deed[] = [];

  get last(): Deed | undefined {
    return this.#deeds[this.#deeds.length - 1];
  }

  add(deed: Deed): void {
    if (!isNothing(deed)) this.#deeds.push(deed);
  }

  /** The last deed as it now stands, or gone when nothing is left of it. */
  replaceLast(deed: Deed | null): void {
    this.#deeds.pop();
    if (deed) this.add(deed);
  }
}

/** What a deed did, in words: 修正 3 个单元格. */
export function wordsOf(deed: Deed): string {
  switch (deed.kind) {
    case "cells":
      return `${deed.edits.every(({ before }) => before === null) ? "填充" : "修正"} ${deed.edits.length} 个单元格`;
    case "sheets":
      return `新增 ${deed.added.length} 张工作表`;
    case "marks":
      return deed.after.length > 0 ? `标记 ${deed.after.length} 个单元格` : "清除标记";
  }
}

function isNothing(deed: Deed): boolean {
  switch (deed.kind) {
    case "cells":
      return deed.edits.length === 0;
    case "sheets":
      return deed.added.length === 0;
    case "marks":
      return deed.before.length === 0 && deed.after.length === 0;
  }
}
