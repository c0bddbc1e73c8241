import type { DeedStore, NotedDeed } from "./journal.ts";

const everyForm = "jibiao.deeds.";
/** After it stand deeds of this form; the ones of another are not understood. */
const prefix = `${everyForm}3.`;
/** In UTF-16 units; a browser gives a site about 5 million. */
const longest = 2_000_000;
/** In milliseconds. Older ones are of a workbook that was closed without a word. */
const oldest = 12 * 60 * 60 * 1000;

interface Kept {
  readonly at: number;
  readonly deeds: readonly NotedDeed[];
}

/**
 * Keeps the deeds done to a document where every page of the add-in sees them: the ribbon buttons run in a page of their
 * own, and what they did is taken back in the pane. Only the latest are kept when there are too many. Those of other
 * documents are removed when they are old.
 */
export function storedDeeds(storage: Storage, document: string, now = Date.now): DeedStore {
  const key = prefix + document;
  let text: string | null = null;
  let deeds: readonly NotedDeed[] = [];
  forgetOld(storage, now() - oldest);

  const read = () => {
    const stored = storage.getItem(key);
    // What was too much to be stored is still known to the page that did it.
    if (stored === text) return deeds;
    text = stored;
    deeds = parse(stored)?.deeds ?? [];
    return deeds;
  };
  return {
    read,
    write(written) {
      deeds = written;
      text = storeLatest(storage, key, written, now());
    },
    onChange(listener) {
      const heard = (event: StorageEvent) => {
        if (event.key === key) listener();
      };
      addEventListener("storage", heard);
      return () => removeEventListener("storage", heard);
    },
  };
}

/** Forgets what was done to a document, once it is no longer in front of the user. */
export function forgetDeeds(storage: Storage, document: string): void {
  storage.removeItem(prefix + document);
}

/** Stores as many of the deeds as there is room for, the latest; gives the text as stored. */
function storeLatest(storage: Storage, key: string, deeds: readonly NotedDeed[], at: number): string | null {
  for (let kept = deeds; kept.length > 0; kept = kept.slice(1)) {
    const text = JSON.stringify({ at, deeds: kept } satisfies Kept);
    if (text.length <= longest && isStored(storage, key, text)) return text;
  }
  storage.removeItem(key);
  return null;
}

function isStored(storage: Storage, key: string, text: string): boolean {
  try {
    storage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function forgetOld(storage: Storage, before: number): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  for (const key of keys.filter((name) => name.startsWith(everyForm))) {
    if ((parse(storage.getItem(key))?.at ?? 0) < before) storage.removeItem(key);
  }
}

function parse(text: string | null): Kept | null {
  try {
    return text === null ? null : (JSON.parse(text) as Kept);
  } catch {
    return null;
  }
}
