import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellEdit } from "../grid/edit.ts";
import type { CellValue } from "../grid/sheet.ts";
import { profiles } from "../model/taxonomy.ts";
import { normaliseTable } from "./normalise.ts";
import { changes, type Sample, tableOf } from "./sample-table.ts";

test("every cell that is spelled otherwise is edited, and no other", () => {
  const table = tableOf({
    projectCode: "13020822p00916110002f",
    budget: "３．００",
    fiscalFunds: "3.00",
    schedule: ["２５％", "50%"],
    rows: [
      ["产出", "数量指标", "征兵\n次数", "不少于2次", "计划标准"],
      ["〃", "质量指标", "合格率", "≥95%", "行业标准"],
    ],
  });
  expect(changes(normaliseTable(table, "2015"))).toEqual([
    "13020822p00916110002f → 13020822P00916110002F",
    "３．００ → 3.00",
    "２５％ → 25%",
    "产出 → 产出指标",
    "征兵\n次数 → 征兵次数",
    "不少于2次 → ≥2次",
  ]);
});

const texts = (...pieces: string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(""));
const cell = (text: fc.Arbitrary<string>): fc.Arbitrary<CellValue> =>
  fc.oneof({ weight: 5, arbitrary: text }, fc.double({ noNaN: true }), fc.constant(null));

const amounts = cell(texts("１", "2", ",425", "．", "00", " ", "万元", "约"));
const words = cell(texts("征兵", "次数", "\n", "  ", "A", "、"));
const samples: fc.Arbitrary<Sample> = fc.record({
  projectCode: cell(texts("１３０２０８", "22p0091", "6110002F", " ", "征")),
  budget: amounts,
  fiscalFunds: amounts,
  otherFunds: amounts,
  schedule: fc.array(cell(texts("２５", "0.5", "％", " ", "﹪", "-")), { maxLength: 4 }),
  rows: fc.array(
    fc.tuple(
      cell(texts("产出", "成本", "\n", "指标", "〃")),
      cell(texts("数量", "环境", "效益", " ", "成本", "指标")),
      words,
      cell(texts("不低于", "≥", "95", "２", "％", "次", "以上", "2022年", "12月", "底前", "。")),
      words,
    ),
    { maxLength: 4 },
  ),
});

test("normalising what was normalised gives no edits", () => {
  fc.assert(
    fc.property(samples, fc.constantFrom(...profiles), (sample, profile) => {
      const edits = normaliseTable(tableOf(sample), profile);
      for (const { before, after } of edits) expect(after).not.toBe(before);
      expect(normaliseTable(tableOf(edited(sample, edits)), profile)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

/** The sample with the edits in its cells, which stand where tableOf puts them. */
function edited(sample: Sample, edits: readonly CellEdit[]): Sample {
  const at = (row: number, column: number, value: CellValue): CellValue => {
    const edit = edits.find((candidate) => candidate.row === row && candidate.column === column);
    if (edit) expect(edit.before).toBe(value);
    return edit ? edit.after : value;
  };
  return {
    projectCode: at(1, 2, sample.projectCode ?? null),
    budget: at(2, 2, sample.budget ?? null),
    fiscalFunds: at(3, 2, sample.fiscalFunds ?? null),
    otherFunds: at(4, 2, sample.otherFunds ?? null),
    schedule: (sample.schedule ?? []).map((value, index) => at(5, index + 1, value)),
    rows: (sample.rows ?? []).map((cells, index) =>
      cells.map((value, column) => at(index + 7, column + 1, value)),
    ),
  };
}
