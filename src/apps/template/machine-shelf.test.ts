import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MachineShelf } from "./machine-shelf.ts";

class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  constructor(readonly room = 5_000_000) {}
  get length() {
    return this.#items.size;
  }
  key = (index: number) => [...this.#items.keys()][index] ?? null;
  getItem = (key: string) => this.#items.get(key) ?? null;
  setItem(key: string, text: string) {
    if (text.length > this.room) throw new DOMException("full", "QuotaExceededError");
    this.#items.set(key, text);
  }
  removeItem = (key: string) => void this.#items.delete(key);
  clear = () => this.#items.clear();
}

const file = (name: string, bytes = readFileSync("templates/weights.xlsx")) =>
  new File([new Uint8Array(bytes)], name);

test("a usable file is chosen, recognised by, and there for the next page", async () => {
  const storage = new MemoryStorage();
  const shelf = new MachineShelf(storage, "k");
  expect(await shelf.layouts()).toBeUndefined();
  expect(await shelf.take(file("本市.xlsx"))).toMatchObject({ isTaken: true, isKept: true, fault: null });
  const next = new MachineShelf(storage, "k");
  expect([next.chosenName, next.ownName]).toEqual(["本市", "本市"]);
  expect(await next.layouts()).toBeDefined();
  expect((await next.chosenForm()).name).toBe((await shelf.chosenForm()).name);
});

test("what another page chooses is chosen here too", () => {
  const storage = new MemoryStorage();
  const [one, other] = [new MachineShelf(storage, "k"), new MachineShelf(storage, "k")];
  expect(one.chosenName).toBe("标准");
  other.choose("台账");
  expect(one.chosenName).toBe("台账");
});

test("while a built-in template is chosen, tables of the user's own are still recognised; not once it is removed", async () => {
  const shelf = new MachineShelf(new MemoryStorage(), "k");
  await shelf.take(file("本市.xlsx"));
  shelf.choose("台账");
  expect([shelf.chosenName, shelf.ownName]).toEqual(["台账", "本市"]);
  expect(await shelf.layouts()).toBeDefined();
  shelf.removeOwn();
  expect([shelf.chosenName, shelf.ownName, await shelf.layouts()]).toEqual(["台账", null, undefined]);
});

test("a file that cannot be used changes nothing", async () => {
  const shelf = new MachineShelf(new MemoryStorage(), "k");
  shelf.choose("中央");
  const text = await shelf.take(new File(["绩效目标"], "文字.xlsx"));
  expect(text).toMatchObject({ isTaken: false, fault: expect.stringContaining("“文字.xlsx”") });
  const seed = await shelf.take(
    file("没有占位符.xlsx", readFileSync("examples/欢喜庄乡2022年绩效目标.xlsx")),
  );
  expect(seed).toMatchObject({ isTaken: false, fault: expect.stringContaining("没有指标行") });
  expect([shelf.chosenName, shelf.ownName]).toEqual(["中央", null]);
});

test("without room to keep it a file serves this page, and it says so", async () => {
  for (const storage of [new MemoryStorage(100), null]) {
    const shelf = new MachineShelf(storage, "k");
    expect(await shelf.take(file("本市.xlsx"))).toMatchObject({ isTaken: true, isKept: false });
    expect([shelf.chosenName, (await shelf.chosenForm()).name]).toEqual(["本市", expect.any(String)]);
  }
});

test("what is stored and cannot be understood is as nothing", () => {
  const storage = new MemoryStorage();
  storage.setItem("k", "不是 JSON");
  expect(new MachineShelf(storage, "k").chosenName).toBe("标准");
});

test("a file called like a built-in template is told from it", async () => {
  const shelf = new MachineShelf(new MemoryStorage(), "k");
  await shelf.take(file("台账.xlsx"));
  expect(shelf.chosenName).toBe("台账（自己的）");
});
