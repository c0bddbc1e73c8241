import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { NotedDeed } from "./journal.ts";
import { forgetDeeds, storedDeeds } from "./stored-deeds.ts";

/** A storage with room for so many UTF-16 units. */
function storageOf(room = 5_000_000): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, text) {
      if (text.length > room) throw new DOMException("full", "QuotaExceededError");
      items.set(key, text);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

const page = new EventTarget();
beforeEach(() => {
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("removeEventListener", page.removeEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

const deed = (after: string): NotedDeed => ({
  id: `id ${after}`,
  kind: "cells",
  edits: [{ sheet: "征兵", row: 3, column: 2, before: { error: "#N/A" }, after }],
});

test("what one page has done another page of the same document sees, in order", () => {
  const storage = storageOf();
  const ribbon = storedDeeds(storage, "C:\\一科.xlsx");
  const pane = storedDeeds(storage, "C:\\一科.xlsx");
  ribbon.write([deed("一")]);
  pane.write([...pane.read(), deed("二")]);
  expect(ribbon.read()).toEqual([deed("一"), deed("二")]);
  expect(storedDeeds(storage, "C:\\二科.xlsx").read()).toEqual([]);
});

test("a page hears when another one has written to its document, and to no other", () => {
  const pane = storedDeeds(storageOf(), "一科");
  const heard = vi.fn();
  const end = pane.onChange(heard);
  const told = (key: string) => page.dispatchEvent(Object.assign(new Event("storage"), { key }));
  told("jibiao.deeds.3.一科");
  told("jibiao.deeds.3.二科");
  expect(heard).toHaveBeenCalledTimes(1);
  end();
  told("jibiao.deeds.3.一科");
  expect(heard).toHaveBeenCalledTimes(1);
});

test("when there is no room for all, the latest are kept; the page that did the others still knows them", () => {
  const storage = storageOf(800);
  const pane = storedDeeds(storage, "一科");
  const all = [deed("长".repeat(600)), deed("短"), deed("短")];
  pane.write(all);
  expect(pane.read()).toEqual(all);
  expect(storedDeeds(storage, "一科").read()).toEqual(all.slice(1));
  pane.write([deed("长".repeat(2000))]);
  expect(storage.length).toBe(0);
  expect(pane.read()).toHaveLength(1);
});

test("nothing is left when all was taken back, and old deeds of other documents are removed", () => {
  const storage = storageOf();
  const store = storedDeeds(storage, "一科", () => 0);
  store.write([deed("一")]);
  storedDeeds(storage, "二科", () => 11 * 3600 * 1000);
  expect(storage.length).toBe(1);
  storedDeeds(storage, "二科", () => 13 * 3600 * 1000);
  expect(storage.length).toBe(0);
  store.write([deed("一")]);
  store.write([]);
  expect(storage.length).toBe(0);
  store.write([deed("一")]);
  forgetDeeds(storage, "一科");
  expect(store.read()).toEqual([]);
});

test("old deeds that another version of the add-in kept are removed too", () => {
  const storage = storageOf();
  storage.setItem("jibiao.deeds.2.一科", JSON.stringify({ at: 0, deeds: [] }));
  storage.setItem("jibiao.organisation", "{}");
  storedDeeds(storage, "一科", () => 11 * 3600 * 1000);
  expect(storage.length).toBe(2);
  storedDeeds(storage, "一科", () => 13 * 3600 * 1000);
  expect(storage.key(0)).toBe("jibiao.organisation");
});

test("what is no journal is passed over", () => {
  const storage = storageOf();
  storage.setItem("jibiao.deeds.3.一科", "不是 JSON");
  expect(storedDeeds(storage, "一科").read()).toEqual([]);
});
