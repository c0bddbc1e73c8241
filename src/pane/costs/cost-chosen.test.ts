import { expect, test } from "vitest";
import { checkWorkbook } from "../../core/pipeline.ts";
import { defaultOptions } from "../../core/pipeline-options.ts";
import { drawExample } from "../../core/rules/example.ts";
import { costChosen, divisorChoice } from "./cost-chosen.ts";

const counts = ["征兵次数 | 全年次数 | ≥2次", "宣传次数 | 全年宣传 | ≥4次"];
const costs = ["每次征兵成本 | 一次所需 | ", "每次宣传成本 | 一次所需 | "];

/** The per-unit costs of a table with these 数量 and 成本 rows. */
function read(quantities: readonly string[], named: readonly string[] = costs) {
  const rows = [
    ...quantities.map((row) => `产出指标 | 数量指标 | ${row} | 计划标准`),
    ...named.map((row) => `产出指标 | 成本指标 | ${row} | 计划标准`),
  ];
  const [checked = expect.fail()] = checkWorkbook([drawExample({ rows })], defaultOptions).tables;
  return { table: checked.table, unitCosts: checked.unitCosts };
}

/** What the first cost is divided by when 宣传次数 was chosen for it in the table with `counts`. */
function divisorAfter({ table, unitCosts }: ReturnType<typeof read>, index = 0): string | undefined {
  const before = read(counts);
  const [cost = expect.fail()] = before.unitCosts;
  const chosen = cost.candidates.find(({ from }) => from === "宣传次数") ?? expect.fail();
  const choice = divisorChoice(chosen, cost, before.table);
  const shown = costChosen(unitCosts[index] ?? expect.fail(), table, choice, "up");
  return shown.chosen?.from;
}

test("the divisor chosen stays the same when a 数量 row is added above it", () => {
  expect(divisorAfter(read(counts))).toBe("宣传次数");
  expect(divisorAfter(read(["慰问次数 | 全年慰问 | ≥3次", ...counts]))).toBe("宣传次数");
});

test("its number may change, its name and its unit may not", () => {
  const [first = ""] = counts;
  expect(divisorAfter(read([first, "宣传次数 | 全年宣传 | ≥5次"]))).toBe("宣传次数");
  expect(divisorAfter(read([first, "宣传场数 | 全年宣传 | ≥4次"]))).toBe("征兵次数");
  expect(divisorAfter(read([first, "宣传次数 | 全年宣传 | ≥4场"]))).toBe("征兵次数");
});

test("of several of the same name and unit it is the one with the number chosen, or none", () => {
  const same = (number: number) => `宣传次数 | 另一处 | ≥${number}次`;
  const found = (numbers: readonly number[]) => {
    const { table, unitCosts } = read([counts[0] ?? "", ...numbers.map(same)]);
    const before = read(counts);
    const [cost = expect.fail()] = before.unitCosts;
    const chosen = cost.candidates[1] ?? expect.fail();
    const [now = expect.fail()] = unitCosts;
    return costChosen(now, table, divisorChoice(chosen, cost, before.table), "up").chosen?.number.toNumber();
  };
  expect(found([5, 4])).toBe(4);
  expect(found([5, 6])).toBe(2);
});

test("it is not taken for another cost that has come to stand in the same cell", () => {
  const [first = "", second = ""] = costs;
  expect(divisorAfter(read(counts, [second, first]))).toBe("宣传次数");
  expect(divisorAfter(read(counts, ["每次征兵支出 | 一次所需 | ", first]))).toBe("征兵次数");
});
