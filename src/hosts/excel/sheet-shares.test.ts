import { expect, test } from "vitest";
import { templateBytes } from "../../../test/seed/seed-workbook.ts";
import type { SheetPlan } from "../../core/render/plan.ts";
import { stampShares } from "./sheet-shares.ts";

/** A sheet whose one text hardly packs, so that it weighs as much in a request. */
function planOf(name: string, characters: number): SheetPlan {
  let state = characters;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const value = Array.from({ length: characters }, () =>
    String.fromCharCode(0x4e00 + Math.floor(random() * 20_000)),
  ).join("");
  const cells = [
    { column: 1, styleOf: { row: 1, column: 1 }, value },
    { column: 2, styleOf: { row: 1, column: 1 }, value: 3, formula: "'其他'!A1" },
  ];
  return {
    name,
    template: "汇总",
    rows: [{ row: 1, height: null, cells }],
    merges: [],
    dropdowns: [],
    printArea: null,
  };
}

async function sharesOf(plans: readonly SheetPlan[]) {
  const shares = [];
  for await (const share of stampShares(templateBytes, plans)) shares.push(share);
  return shares;
}

test("sheets that refer to each other go together while they fit", async () => {
  const shares = await sharesOf([planOf("甲", 10), planOf("乙", 10)]);
  expect(shares.map(({ plans, isWhole }) => [plans.map(({ name }) => name), isWhole])).toEqual([
    [["甲", "乙"], true],
  ]);
});

test("what is over 4 MB is shared out in order", async () => {
  const plans = Array.from({ length: 60 }, (_, index) => planOf(`项目${index}`, 32_000));
  const shares = await sharesOf(plans);
  expect(shares.length).toBeGreaterThan(1);
  expect(Math.max(...shares.map(({ base64 }) => base64.length))).toBeLessThanOrEqual(4 * 1024 * 1024);
  expect(shares.flatMap((share) => share.plans)).toEqual(plans);
  expect(shares.some(({ isWhole }) => isWhole)).toBe(false);
});
