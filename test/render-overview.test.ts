import { expect, test } from "vitest";
import { formatRange } from "../src/core/grid/address.ts";
import type { Project } from "../src/core/model/project.ts";
import { readDepartment } from "../src/core/read/read-department.ts";
import { readTables } from "../src/core/read/read-tables.ts";
import { toDepartment } from "../src/core/read/to-project.ts";
import { planToSheet } from "../src/core/render/plan-to-sheet.ts";
import { renderDepartment } from "../src/core/render/render-department.ts";
import { renderProject } from "../src/core/render/render-project.ts";
import { renderReport } from "../src/core/render/render-report.ts";
import { renderSummary } from "../src/core/render/render-summary.ts";
import type { Finding } from "../src/core/rules/finding.ts";
import { seedDepartment } from "./document/seed.ts";
import { drawPlan } from "./templates/draw-plan.ts";
import { standardTemplate } from "./templates/standard.ts";

const form = standardTemplate("项目绩效目标表");
const summary = standardTemplate("汇总");
const report = standardTemplate("校验报告");
const department = standardTemplate("部门整体绩效目标");

const quarters = ["25", "50", null, "100"];
const project = (projectName: string, amountUnit: string | null, budget: string | null): Project => ({
  title: null,
  projectCode: "13020822P00913810002H",
  projectName,
  budgetUnit: { code: null, name: null },
  amountUnit,
  budget,
  fiscalFunds: budget,
  otherFunds: null,
  purpose: null,
  schedule: ["3月底", "6月底", "10月底", "12月底"].map((label, index) => ({
    label,
    percent: quarters[index] ?? null,
  })),
  goal: null,
  indicators: [],
});

const rowOf = (name: string, of: Project) =>
  renderProject(of, form, { name, profile: "2015", rounding: "up" }).summary;

const area = (top: number, bottom: number) => ({ top, left: 1, bottom, right: 10 });

test("the summary names each project once and takes its amounts from its own sheet, in 万元", () => {
  const plan = renderSummary(
    [rowOf("道路", project("道路", "万元", "14.25")), rowOf("桥'梁", project("桥梁", "元", "4800"))],
    summary,
    "汇总",
  );
  const [, second] = drawPlan(plan, area(5, 6));
  expect(drawPlan(plan, area(1, 2))).toEqual([
    "项目绩效目标汇总 | · | · | · | · | · | · | · | · | ·",
    "共 2 个项目 | · | · | · | · | · | 单位：万元 | · | · | ·",
  ]);
  expect(second?.split(" | ")).toEqual([
    "2",
    "13020822P00913810002H",
    "桥梁",
    `=IF(ISNUMBER('桥''梁'!C4),'桥''梁'!C4/10000,"") → 0.48`,
    `=IF(ISNUMBER('桥''梁'!E4),'桥''梁'!E4/10000,"") → 0.48`,
    `=IF(ISNUMBER('桥''梁'!G4),'桥''梁'!G4/10000,"") → `,
    `=IF(ISNUMBER('桥''梁'!J7),'桥''梁'!J7/10000,"") → 0.12`,
    `=IF(ISNUMBER('桥''梁'!K7),'桥''梁'!K7/10000,"") → 0.24`,
    `=IF(ISNUMBER('桥''梁'!L7),'桥''梁'!L7/10000,"") → 0.24`,
    `=IF(ISNUMBER('桥''梁'!M7),'桥''梁'!M7/10000,"") → 0.48`,
  ]);
  expect(plan.rows[4]?.cells[2]?.link).toEqual({ sheet: "道路", row: 1, column: 1 });
});

test("the summary's last row adds up what is above it", () => {
  const plan = renderSummary(
    [rowOf("道路", project("道路", "万元", "14.25")), rowOf("桥梁", project("桥梁", "元", "4800"))],
    summary,
    "汇总",
  );
  expect(drawPlan(plan, area(7, 7))[0]?.split(" | ")).toEqual([
    "合计",
    "·",
    "·",
    "=SUM(D5:D6) → 14.73",
    "=SUM(E5:E6) → 14.73",
    "=SUM(F5:F6) → 0",
    "=SUM(G5:G6) → 3.68",
    "=SUM(H5:H6) → 7.37",
    "=SUM(I5:I6) → 7.37",
    "=SUM(J5:J6) → 14.73",
  ]);
  expect(plan.printArea && formatRange(plan.printArea)).toBe("A1:J7");
});

test("a budget that is no number leaves its amounts blank and the total without it", () => {
  const plan = renderSummary([rowOf("道路", project("道路", null, "待定"))], summary, "汇总");
  const [row, total] = drawPlan(plan, area(5, 6));
  expect(row).toContain(`=IF(ISNUMBER('道路'!C4),'道路'!C4,"") → `);
  expect(total).toContain("=SUM(D5) → 0");
});

const at = { sheet: "道路", row: 3, column: 2 };
const finding: Finding = {
  code: "ID-2",
  severity: "error",
  at,
  params: { label: "项目编码", written: "13020822POO913810002H", problem: "的校验位不对" },
  fix: { kind: "ask", edits: [{ ...at, before: "13020822POO913810002H", after: "13020822P00913810002H" }] },
};

test("the report has a row for each finding with a link to its cell and what would be corrected", () => {
  const plan = renderReport(
    [finding, { ...finding, severity: "info", at: null, fix: null }],
    report,
    "校验报告",
  );
  const drawn = drawPlan(plan, area(2, 5));
  expect(drawn[0]).toMatch(/^共 2 条：错误 1 条，警告 0 条，提示 1 条/);
  expect(drawn[2]).toMatch(
    /^1 \| 错误 \| ID-2 \| 道路 \| B3 \| .+ \| B3：13020822POO913810002H → 13020822P00913810002H$/,
  );
  expect(drawn[3]).toMatch(/^2 \| 提示 \| ID-2 \| · \| · \| .+ \| ·$/);
  expect(plan.rows[3]?.cells[4]?.link).toEqual(at);
  expect(plan.autoFilter && formatRange(plan.autoFilter)).toBe("A3:G5");
});

test("a report without findings says so", () => {
  expect(drawPlan(renderReport([], report, "校验报告"), area(4, 4))).toEqual([
    "· | · | · | · | · | 没有发现问题 | ·",
  ]);
});

test("the 部门整体绩效目标 is written and read again the same", () => {
  const plan = renderDepartment(seedDepartment, department, "部门整体绩效目标");
  const read = readDepartment(planToSheet(plan, department));
  expect(read && toDepartment(read)).toEqual(seedDepartment);
});

test("none of the sheets beside the forms is taken for a form, nor a form for one of them", () => {
  const row = rowOf("道路", project("道路", "万元", "14.25"));
  const others = [
    planToSheet(renderSummary([row], summary, "汇总"), summary),
    planToSheet(renderReport([finding], report, "校验报告"), report),
    planToSheet(renderDepartment(seedDepartment, department, "部门整体绩效目标"), department),
  ];
  for (const sheet of others) expect(readTables(sheet), sheet.name).toEqual([]);
  const { plan } = renderProject(project("道路", "万元", "14.25"), form, {
    name: "道路",
    profile: "2015",
    rounding: "up",
  });
  expect(readDepartment(planToSheet(plan, form))).toBeNull();
});
