import fc from "fast-check";
import { expect, test } from "vitest";
import { Decimal } from "../model/decimal.ts";
import { daysInMonth } from "./calendar.ts";
import { formatMeaning } from "./format.ts";
import { parseTarget } from "./parse.ts";
import type { Meaning } from "./target.ts";

const units = fc.constantFrom("%", "次", "个", "元/人/次", "万元/个", "万元/月", "/株", "台（套）", "m2");
const numbers = fc
  .tuple(fc.nat(99_999), fc.nat(999))
  .map(([integer, part]) => new Decimal(`${integer}.${part}`));

const quantities = fc.record<Meaning & { kind: "quantity" }>({
  kind: fc.constant("quantity"),
  operator: fc.constantFrom("≥", "≤", "=", ">", "<", null),
  number: numbers,
  unit: units,
});

const ranges = fc
  .tuple(numbers, numbers, units)
  .map(([low, more, unit]): Meaning => ({ kind: "range", low, high: low.plus(more).plus(1), unit }));

const deadlines = fc
  .record({
    year: fc.option(fc.integer({ min: 1900, max: 2099 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
    isWholeYear: fc.boolean(),
    yearly: fc.boolean(),
  })
  .map(({ year, month, day, isWholeYear, yearly }): Meaning => {
    const kind = "deadline";
    if (isWholeYear && year !== null) return { kind, year, month: null, day: null, yearly: false };
    const last = daysInMonth(year, month);
    return { kind, year, month, day: day && Math.min(day, last), yearly: yearly && year === null };
  });

const grades = fc
  .constantFrom("优", "良", "一般", "合格")
  .map((grade): Meaning => ({ kind: "grade", grade }));

test("a meaning that is written reads as the same meaning", () => {
  fc.assert(
    fc.property(fc.oneof(quantities, ranges, deadlines, grades), (meaning) => {
      expect(parseTarget(formatMeaning(meaning) ?? "").meaning).toEqual(meaning);
    }),
  );
});

test("values are written in their canonical spelling", () => {
  const quantity = { kind: "quantity", operator: "≤", number: new Decimal("1.30"), unit: "万元/个" } as const;
  const deadline = { kind: "deadline", year: 2022, month: 12, day: 31, yearly: false } as const;
  expect(formatMeaning(quantity)).toBe("≤1.3万元/个");
  expect(formatMeaning({ ...quantity, operator: null, unit: "" })).toBe("1.3");
  expect(formatMeaning({ kind: "range", low: new Decimal(2), high: new Decimal(3), unit: "次" })).toBe(
    "2-3次",
  );
  expect(formatMeaning(deadline)).toBe("2022年12月31日前完成");
  expect(formatMeaning({ ...deadline, day: null })).toBe("2022年12月");
  expect(formatMeaning({ ...deadline, year: null, day: null, yearly: true })).toBe("每年12月");
  expect(formatMeaning({ kind: "grade", grade: "优" })).toBe("优");
});

test("what is no value is not written", () => {
  expect(formatMeaning({ kind: "vague", word: "及时" })).toBeNull();
  expect(formatMeaning({ kind: "blank" })).toBeNull();
  expect(formatMeaning({ kind: "unknown" })).toBeNull();
  const nowhere = { kind: "deadline", year: null, month: null, day: null, yearly: false } as const;
  expect(formatMeaning(nowhere)).toBeNull();
});
