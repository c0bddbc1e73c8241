import fc from "fast-check";
import type { Indicator, Project } from "../../src/core/model/project.ts";
import { profiles, taxonomy } from "../../src/core/model/taxonomy.ts";

const character = fc.constantFrom(..."保障乡村公路养护每年二次，。；（）“”0123456789.%+-=@'&<>_x AB\n😀𠀀");

/** What people write: no white space at either end, line breaks within, whatever sign in front. */
function text(maxLength: number): fc.Arbitrary<string> {
  return fc
    .string({ unit: character, minLength: 1, maxLength, size: "max" })
    .map((written) => written.trim())
    .filter((written) => written !== "");
}

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });

const decimal = (max: number, decimals: number) =>
  fc.integer({ min: 0, max: max * 10 ** decimals }).map((digits) => String(digits / 10 ** decimals));

const amount = fc.oneof(decimal(100_000, 2), decimal(1000, 6));
const percent = fc.oneof(fc.integer({ min: 0, max: 100 }).map(String), decimal(100, 2));

const classes = fc
  .constantFrom(...profiles)
  .chain((profile) => fc.constantFrom(...Object.entries(taxonomy[profile])))
  .chain(([level1, level2]) =>
    fc.record({ level1: fc.constant(level1), level2: fc.constantFrom(...level2) }),
  );

const indicator: fc.Arbitrary<Indicator> = fc
  .record({
    classes,
    name: text(30),
    description: maybe(fc.oneof({ weight: 9, arbitrary: text(80) }, { weight: 1, arbitrary: text(900) })),
    target: maybe(
      fc.oneof(text(20), fc.constantFrom("≥2次", "≥95%", "≤1.5万元/次", "≤200元/人", "优", "=3个")),
    ),
    basis: maybe(text(12)),
  })
  .map(({ classes: { level1, level2 }, ...rest }) => ({ level1, level2, ...rest }));

/** A project as people fill in the standard form, some of it blank, some of it very long. */
export const arbitraryProject: fc.Arbitrary<Project> = fc.record({
  title: text(20).map((name) => `1.${name}绩效目标表`),
  projectCode: maybe(fc.stringMatching(/^\d{8}P\d{12}$/)),
  projectName: maybe(text(40)),
  budgetUnit: fc.record({
    code: maybe(fc.stringMatching(/^\d{6}$/)),
    name: maybe(text(12).map((name) => `某县${name}`)),
  }),
  amountUnit: fc.constantFrom("元", "万元"),
  budget: maybe(amount),
  fiscalFunds: maybe(amount),
  otherFunds: maybe(amount),
  purpose: maybe(fc.oneof(text(100), text(3000))),
  schedule: fc.tuple(
    ...["3月底", "6月底", "10月底", "12月底"].map((label) =>
      fc.record({ label: fc.constant(label), percent: maybe(percent) }),
    ),
  ),
  goal: maybe(text(200)),
  indicators: fc.array(indicator, { minLength: 1, maxLength: 12 }),
});
