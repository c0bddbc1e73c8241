import { describe, expect, test } from "vitest";
import { checkExample, describeFinding, findingsOf } from "./check-example.ts";
import { drawExample } from "./example.ts";
import { messageOf } from "./finding.ts";
import { rules } from "./index.ts";

const catalogue = [
  "TPL-1 TPL-2 ID-1 ID-2 ID-3 ID-4 ID-5 MON-1 MON-2 MON-4 SCH-1 SCH-2 SCH-3 SCH-4",
  "CMP-1 CMP-2 CMP-3 CMP-4 CMP-5 CMP-6 CMP-7 CMP-8 CMP-9 GOAL-1 GOAL-3 NAM-1 NAM-2 NAM-4 NAM-5",
  "VAL-1 VAL-4 VAL-5 VAL-6 VAL-8 VAL-9 VAL-10 VAL-11 VAL-13 CST-2 CST-3 TIM-1 TIM-2 SAT-1 SRC-1",
  "WGT-1 WGT-2 COH-1 COH-2",
].flatMap((line) => line.split(" "));

test("the rules are those of the catalogue, in its order", () => {
  expect(rules.map(({ code }) => code)).toEqual(catalogue);
});

test("the table that examples start from has no finding", () => {
  expect(checkExample({}).map(describeFinding)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  const found = checkExample(rule.examples.invalid).filter((finding) => finding.code === code);

  test("finds nothing in its valid example", () => {
    expect(findingsOf(code, rule.examples.valid)).toEqual([]);
  });

  test("finds its invalid example", () => {
    expect(found).not.toEqual([]);
  });

  test("says in one Chinese sentence what is there and what is expected", () => {
    for (const message of found.map(messageOf)) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(message).toMatch(/应/);
      expect(message.replace(/“[^”]*”/g, "")).not.toMatch(/[。！\n]|undefined|null|NaN|\[object/);
      expect(message.length).toBeLessThan(160);
    }
  });

  test("offers only corrections that change cells of the sheet, of the kind it declares", () => {
    const sheet = drawExample(rule.examples.invalid);
    for (const { fix } of found) {
      if (!fix) continue;
      expect(fix.kind).toBe(rule.fix);
      expect(fix.edits).not.toEqual([]);
      for (const { row, column, before, after, ...edit } of fix.edits) {
        expect(edit.sheet).toBe(sheet.name);
        expect(before).toEqual(sheet.cellAt(row, column)?.value ?? null);
        expect(after).not.toEqual(before);
      }
    }
  });

  test("has a title, a rationale and a source in Chinese", () => {
    for (const text of [rule.title, rule.rationale, rule.source]) expect(text).toMatch(/\p{Script=Han}/u);
  });
});
