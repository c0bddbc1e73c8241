import type { CellEdit } from "../core/grid/edit.ts";
import type { PlannedCell } from "../core/render/plan.ts";
import type { Mark } from "../hosts/host.ts";

/** Something done to the workbook, with what is needed to take it back. Plain data: it may be kept as JSON. */
export type Deed =
  /** `verb` says what was done to the cells, where that is neither 修正 nor 填充. */
  | { readonly kind: "cells"; readonly edits: readonly CellEdit[]; readonly verb?: string | undefined }
  | { readonly kind: "sheets"; readonly added: readonly AddedSheet[] }
  | { readonly kind: "marks"; readonly before: readonly Mark[]; readonly after: readonly Mark[] };

/** A deed in the journal. */
export type NotedDeed = Deed & {
  /** Tells it from every other one, whichever page did it. */
  readonly id: string;
};

/** A sheet as it was when it came into the workbook. */
export interface AddedSheet {
  readonly name: string;
  /** The cells that were filled. */
  readonly rows: readonly WrittenRow[];
  /** The sheets of the tables that were written anew here: one for a form, several for a ledger, none for a sheet that is no copy. */
  readonly copiesOf: readonly string[];
}

export interface WrittenRow {
  readonly row: number;
  readonly cells: readonly Pick<PlannedCell, "column" | "value" | "formula">[];
}

/** Where deeds are kept. */
export interface DeedStore {
  read(): readonly NotedDeed[];
  write(deeds: readonly NotedDeed[]): void;
  /** Tells when someone else has written. Returns what ends it. */
  onChange(listener: () => void): () => void;
}

/** Keeps deeds as long as the page is open, for this page alone. */
export function deedsInMemory(): DeedStore {
  let kept: readonly NotedDeed[] = [];
  return {
    read: () => kept,
    write(deeds) {
      kept = deeds;
    },
    onChange: () => () => {},
  };
}

/** What was done to the workbook and can still be taken back. */
export class Journal {
  constructor(readonly store: DeedStore) {}

  get last(): NotedDeed | undefined {
    const deeds = this.store.read();
    return deeds[deeds.length - 1];
  }

  /** What would be taken back, in words; `null` when there is nothing. */
  get words(): string | null {
    return this.last ? wordsOf(this.last) : null;
  }

  /** The sheets that were added, the latest first. */
  get added(): readonly AddedSheet[] {
    const deeds = [...this.store.read()].reverse();
    return deeds.flatMap((deed) => (deed.kind === "sheets" ? deed.added : []));
  }

  /** The marks that stand in the workbook. */
  get marks(): readonly Mark[] {
    const deeds = [...this.store.read()].reverse();
    return deeds.find((deed) => deed.kind === "marks")?.after ?? [];
  }

  add(deed: Deed): void {
    if (!isNothing(deed)) this.store.write([...this.store.read(), { ...deed, id: newId() }]);
  }

  /** A deed as it now stands, in its place, or gone when nothing is left of it. Others may have come after it. */
  replace({ id }: NotedDeed, left: Deed | null): void {
    const inItsPlace = left && !isNothing(left) ? [{ ...left, id }] : [];
    this.store.write(this.store.read().flatMap((deed) => (deed.id === id ? inItsPlace : [deed])));
  }
}

/** Pages count no deeds together, so chance keeps their ids apart. */
function newId(): string {
  return Math.random().toString(36).slice(2);
}

/** What a deed did, in words: 修正 3 个单元格. */
function wordsOf(deed: Deed): string {
  switch (deed.kind) {
    case "cells":
      return `${deed.verb ?? usualVerb(deed.edits)} ${deed.edits.length} 个单元格`;
    case "sheets":
      return `新增 ${deed.added.length} 张工作表`;
    case "marks":
      return deed.after.length > 0 ? `标记 ${deed.after.length} 个单元格` : "清除标记";
  }
}

function usualVerb(edits: readonly CellEdit[]): string {
  return edits.every(({ before }) => before === null) ? "填充" : "修正";
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
