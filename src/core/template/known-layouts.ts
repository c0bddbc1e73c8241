import { groupBy } from "../grid/group-by.ts";
import { builtIn } from "./built-in-layouts.ts";
import { labelOf } from "./labels.ts";
import type { FieldLabel, Layout, WordedLayout } from "./layout.ts";

/** The layouts that tables are recognised by: the built-in ones with the usual spellings, and a user's own. */
export class KnownLayouts {
  readonly #layouts: ReadonlyMap<Layout["kind"], readonly Layout[]>;
  readonly #ownLabels = new Map<string, FieldLabel>();
  readonly #fixedTexts = new Set<string>();

  constructor(own: readonly WordedLayout[] = []) {
    this.#layouts = groupBy<Layout, Layout["kind"]>([...own, ...builtIn], ({ kind }) => kind);
    for (const { labels, fixedTexts } of own) {
      for (const text of fixedTexts) this.#fixedTexts.add(text);
      for (const [field, text] of labels) this.#ownLabels.set(text, field);
    }
  }

  /** What a text without white space and full-width characters names; an own layout's wording comes first. */
  labelOf(text: string): FieldLabel | undefined {
    return this.#ownLabels.get(text) ?? labelOf(text);
  }

  /** Whether a text is one that an own layout has everywhere, and so says nothing of a project. */
  isFixedText(text: string): boolean {
    return this.#fixedTexts.has(text);
  }

  /** The layout of a kind that differs in the fewest fields from those found. */
  nearest(kind: Layout["kind"], found: ReadonlySet<FieldLabel>): Layout {
    let best: Layout | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const layout of this.#layouts.get(kind) ?? []) {
      const score = difference(layout, found);
      if (score >= fewest) continue;
      best = layout;
      fewest = score;
    }
    if (!best) throw new Error(`There is no built-in ${kind}`);
    return best;
  }
}

/** Without any layout of the user's own. */
export const builtInLayouts = new KnownLayouts();

function difference({ fields }: Layout, found: ReadonlySet<FieldLabel>): number {
  const shared = fields.filter((field) => found.has(field)).length;
  return fields.length + found.size - 2 * shared;
}
