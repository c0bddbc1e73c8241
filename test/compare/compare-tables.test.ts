import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/core/compare/change.ts";
import { type Comparison, compareTables } from "../../src/core/compare/compare-tables.ts";
import { changeSentence } from "../../src/core/compare/sentence.ts";
import type { Project } from "../../src/core/model/project.ts";
import { readTables } from "../../src/core/read/read-tables.ts";
import type { TargetTable } from "../../src/core/read/table.ts";
import { drawSheet } from "../draw-sheet.ts";
import { arbitraryProject } from "../templates/arbitrary-project.ts";
import { renderedSheet } from "../templates/rendered-table.ts";

/** What a test's form holds; what is left out is as usual. */
interface Form {
  readonly code?: string;
  readonly name?: string;
  readonly budget?: string;
  readonly unit?: string;
  readonly rows?: readonly string[];
  readonly sheet?: string;
}

const usualRows = [
  "产出指标 | 数量指标 | 养护次数 | 全年养护的次数 | ≥4次 | 计划标准",
  "^ | 质量指标 | 养护合格率 | 合格次数占全部次数的比率 | ≥95% | 行业标准",
  "满意度指标 | 服务对象满意度指标 | 群众满意度 | 群众对养护的满意程度 | ≥90% | 其他标准",
];

function tableOf({ code = "13020822P00915210003H", name = "养护经费", ...form }: Form = {}): TargetTable {
  const { budget = "2.00", unit = "万元", rows = usualRows, sheet = "表" } = form;
  const [table] = readTables(
    drawSheet(
      [
        "养护经费绩效目标表 | < | < | < | < | <",
        `480001欢喜庄乡人民政府 | < | < | < | < | 单位：${unit}`,
        `项目编码 | ${code} | < | 项目名称 | ${name} | <`,
        `预算规模及资金用途 | 预算数 | ${budget} | 财政资金 | ${budget} | <`,
        "^ | 用于公路养护 | < | < | < | <",
        "绩效目标 | 完成养护 | < | < | < | <",
        "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据",
        ...rows,
      ].join("\n"),
      { name: sheet },
    ),
  );
  if (!table) throw new Error("No table");
  return table;
}

function changesOf({ projects, order }: Comparison): Change[] {
  const found = projects.flatMap((project) => ("changes" in project ? project.changes : []));
  return order ? [...found, order] : found;
}

function sentences(before: Form, after: Form): string[] {
  return changesOf(compareTables([tableOf(before)], [tableOf(after)])).map(changeSentence);
}

describe("what a reviewer reads", () => {
  test("money says by how much", () => {
    expect(sentences({}, { budget: "3.00" })).toEqual([
      "预算数由 2.00 改为 3.00（+1.00 万元）",
      "财政资金由 2.00 改为 3.00（+1.00 万元）",
    ]);
    expect(sentences({}, { budget: "15000", unit: "元" })[0]).toBe(
      "预算数由 2.00万元 改为 15000元（-0.5 万元）",
    );
    expect(sentences({}, { budget: "" })[0]).toBe("预算数由 2.00 改为（空白）");
  });

  test("rows are added, removed, renamed and changed", () => {
    const [quantity, quality, satisfaction] = usualRows;
    const rows = [
      quantity?.replace("≥4次", "≥6次") ?? "",
      " | 数量指标 | 巡查里程 | 全年巡查的公里数 | ≥30公里 | 计划标准",
      satisfaction?.replace("群众满意度", "服务群众满意度") ?? "",
    ];
    expect(sentences({}, { rows })).toEqual([
      "“养护次数”的指标值由 ≥4次 改为 ≥6次",
      "新增数量指标“巡查里程 ≥30公里”",
      "三级指标由“群众满意度”改为“服务群众满意度”",
      "删去质量指标“养护合格率 ≥95%”",
    ]);
    expect(quality).toContain("养护合格率");
  });

  test("a merged class changed once, for all its rows", () => {
    const rows = [(usualRows[0] ?? "").replace("产出指标", "效益指标"), ...usualRows.slice(1)];
    expect(sentences({}, { rows })).toEqual(["“养护次数、养护合格率”的一级指标由 产出指标 改为 效益指标"]);
  });

  test("another order is one change, and an added row is none", () => {
    const [first = "", , last = ""] = usualRows;
    const [one, other] = [
      first,
      "产出指标 | 质量指标 | 养护合格率 | 合格次数占全部次数的比率 | ≥95% | 行业标准",
    ];
    expect(sentences({ rows: [one, other, last] }, { rows: [other, one, last] })).toEqual([
      "指标顺序由 养护次数、养护合格率 改为 养护合格率、养护次数",
    ]);
    expect(sentences({ rows: [one, last] }, { rows: [other, one, last] })).toEqual([
      "新增质量指标“养护合格率 ≥95%”",
    ]);
  });

  test("each change has both addresses", () => {
    const rows = ["产出指标 | 质量指标 | 完好率 | 完好的比率 | ≥90% | 计划标准", ...usualRows];
    const { projects } = compareTables(
      [tableOf()],
      [tableOf({ rows: rows.map((row) => row.replace("≥4次", "≥6次")) })],
    );
    const found = changesOf({ projects, order: null } as Comparison).find(({ field }) => field === "target");
    expect([found?.beforeAt, found?.afterAt]).toEqual([
      { sheet: "表", row: 8, column: 5 },
      { sheet: "表", row: 9, column: 5 },
    ]);
  });
});

test.each([
  [{ budget: "2" }, { budget: "2.00" }],
  [{ budget: "2" }, { budget: "20000", unit: "元" }],
  ...[
    ["≥95%", "≥95％"],
    ["≥95%", "95%以上"],
    ["≤1.5万元/次", "≤15000元/次"],
    ["2022年12月31日前完成", "2022-12-31前"],
  ].map(([one, other]): [Form, Form] => [
    { rows: [`产出指标 | 质量指标 | 合格率 | 合格 | ${one} | 计划标准`] },
    { rows: [`产出 | 质量 指标 | 合格率 | 合格 | ${other} | 计划标准`] },
  ]),
] as [Form, Form][])("%j and %j say the same in another spelling", (before, after) => {
  const comparison = compareTables([tableOf(before)], [tableOf(after)]);
  expect(comparison.totals).toMatchObject({ differences: 0 });
  expect(comparison.totals.respellings).toBeGreaterThan(0);
});

describe("which tables belong together", () => {
  const other = "13020822P00913810002H";
  const matches = (before: readonly Form[], after: readonly Form[]) =>
    compareTables(before.map(tableOf), after.map(tableOf)).projects.map(({ match }) => match);

  test("by code before name, by name before place", () => {
    const [one, two] = [{ name: "甲" }, { name: "乙", code: other }];
    expect(
      matches(
        [one, two],
        [
          { ...one, code: other },
          { ...two, code: "13020822P00915210003H" },
        ],
      ),
    ).toEqual(["code", "code"]);
    expect(matches([one], [{ ...one, code: "" }])).toEqual(["name"]);
    expect(matches([{ name: "2021年养护经费" }], [{ name: "2022年养护经费", code: other }])).toEqual([
      "place",
    ]);
  });

  test("tables in the same place that have nothing in common are one removed and one added", () => {
    const rows = ["产出指标 | 数量指标 | 征兵人数 | 征兵的人数 | ≥2人 | 计划标准"];
    expect(matches([{}], [{ name: "征兵工作", code: other, rows }])).toEqual(["added", "removed"]);
  });

  test("the order of the projects is a change", () => {
    const [one, two] = [tableOf({ name: "甲" }), tableOf({ name: "乙", code: other })];
    const { order, totals } = compareTables([one, two], [two, one]);
    expect(order && changeSentence(order)).toBe("项目顺序由 甲、乙 改为 乙、甲");
    expect(totals.differences).toBe(1);
  });
});

const tablesOf = (projects: readonly Project[]) =>
  projects.flatMap((project, index) => readTables(renderedSheet(project, `表${index}`)));

/** Two versions that share some projects and some of their rows. */
const versions = fc
  .tuple(
    fc.array(arbitraryProject, { minLength: 1, maxLength: 4 }),
    fc.array(arbitraryProject, { maxLength: 1 }),
    fc.infiniteStream(fc.nat(3)),
  )
  .map(([projects, more, choices]) => {
    const chance = () => choices.next().value ?? 0;
    const changed = projects
      .filter(() => chance() > 0)
      .map((project) => {
        const indicators = project.indicators
          .filter(() => chance() > 0)
          .map((row) => (chance() > 0 ? row : { ...row, name: `${row.name}率`, target: "≥95%" }));
        return {
          ...project,
          ...(chance() > 1 && { budget: "3" }),
          ...(indicators.length > 1 && { indicators: indicators.reverse() }),
        };
      });
    return [tablesOf(projects), tablesOf([...changed, ...more])] as const;
  });

test("a version compared with itself has no difference", () => {
  fc.assert(
    fc.property(fc.array(arbitraryProject, { maxLength: 3 }), (projects) => {
      const { totals } = compareTables(tablesOf(projects), tablesOf(projects));
      expect(totals).toEqual({ changed: 0, added: 0, removed: 0, differences: 0, respellings: 0 });
    }),
    { numRuns: 30, endOnFailure: true },
  );
});

test("the versions exchanged give the mirror image", () => {
  const mirrored: Record<Change["kind"], Change["kind"]> = {
    changed: "changed",
    added: "removed",
    removed: "added",
    order: "order",
  };
  const plain = ({ kind, field, before, after, beforeAt, afterAt }: Change) =>
    JSON.stringify([kind, field, before, after, beforeAt, afterAt]);
  const mirror = (change: Change): Change => ({
    ...change,
    kind: mirrored[change.kind],
    before: change.after,
    after: change.before,
    beforeAt: change.afterAt,
    afterAt: change.beforeAt,
  });
  fc.assert(
    fc.property(versions, ([before, after]) => {
      const [there, back] = [compareTables(before, after), compareTables(after, before)];
      expect(changesOf(there).map(plain).sort()).toEqual(
        changesOf(back)
          .map((change) => plain(mirror(change)))
          .sort(),
      );
      expect([there.totals.added, there.totals.removed]).toEqual([back.totals.removed, back.totals.added]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
