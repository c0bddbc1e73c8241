import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { drawSheet } from "../../../test/draw-sheet.ts";
import { formTemplate } from "../../apps/template/form-template.ts";
import { readTemplates } from "../../hosts/xlsx/template/read-templates.ts";
import { formatAddress } from "../grid/address.ts";
import type { Template } from "../template/template.ts";
import { checkTemplate } from "./check-template.ts";

function drawTemplate(drawing: string): Template {
  const sheet = drawSheet(drawing);
  return {
    name: sheet.name,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      height: null,
      cells: cells.map(({ column, value, format }) => ({
        row,
        column,
        value: typeof value === "string" || typeof value === "number" ? value : null,
        format,
        fontSize: 11,
        wraps: true,
      })),
    })),
    merges: sheet.merges,
    columnWidths: new Map(),
    defaultColumnWidth: 60,
    defaultRowHeight: 15,
    printArea: null,
    autoFilter: null,
  };
}

const problems = (drawing: string) =>
  checkTemplate(drawTemplate(drawing)).map(
    ({ at, message }) => `${at ? `${formatAddress(at)} ` : ""}${message}`,
  );

const good = `
某区项目绩效目标申报表 | < | < | <
承担单位 | {{budgetUnit}} | 单位：{{amountUnit}} |
工程编号 | {{projectCode}} | 工程名称 | {{projectName}}
计划投资 | {{budget}} | 其中区级 | {{fiscalFunds}}
建设目标 | {{goal}} | < | <
类别 | 小类 | 考核点 | 考核值
{{indicator.level1 合并}} | {{indicator.level2}} | {{indicator.name}} | {{indicator.target}}
`;

test("a layout with labels of its own is recognised by them", () => {
  expect(problems(good)).toEqual([]);
});

describe.each(["standard", "weights", "central", "ledger"])("templates/%s.xlsx", (name) => {
  test("has nothing missing or ambiguous, and is read as it is written", () => {
    const form = formTemplate(readTemplates(readFileSync(`templates/${name}.xlsx`)));
    expect(checkTemplate(form).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test("a misspelt placeholder is told with the one that is likely meant", () => {
  expect(problems(good.replace("{{goal}}", "{{Goal}}"))).toContain(
    "B5 没有 {{Goal}} 这个占位符，是否应为 {{goal}}",
  );
  expect(problems(good.replace("{{goal}}", "{{建设目标}}")).join()).toContain("生成时会原样留在表里");
});

test("a placeholder in full-width braces is told with how it is to be written", () => {
  const written = good
    .replace("{{projectCode}}", "｛｛projectCode｝｝")
    .replace("{{indicator.name}}", "｛{ indicator．name 合并}｝");
  expect(problems(written)).toContain(
    "B3 “｛｛projectCode｝｝”的花括号是全角的，不会当作占位符，应写成 {{projectCode}}",
  );
  expect(problems(written).join()).toContain("应写成 {{indicator.name 合并}}");
  expect(problems(good.replace("{{goal}}", "｛｛绩效目标｝｝")).join()).toContain("应写成 {{goal}}");
  expect(problems(good.replace("{{goal}}", "｛｛建设｝｝")).join()).toContain("请用英文输入法写 {{ 和 }}");
  expect(problems(good.replace("建设目标", "建设目标（｛一｝）"))).toEqual([]);
});

test("what no table can do without is missed", () => {
  expect(problems(good.replace("{{budget}}", "")).join()).toContain("没有 {{budget}}（预算数）的位置");
  expect(problems(good.replace("{{indicator.target}}", "")).join()).toContain("没有 {{indicator.target}}");
});

test("a field without a label, and a label that means another field", () => {
  expect(problems(good.replace("计划投资", ""))).toContain(
    "B4 {{budget}} 的左边和上边都没有栏目名称，读表时找不到它",
  );
  expect(problems(good.replace("计划投资", "项目名称")).join()).toContain("通常是项目名称");
  expect(problems(good.replace("计划投资", "工程名称")).join()).toContain("用了两次");
});

test("what is written but not read again is told with both", () => {
  const above = good.replace(
    "工程编号 | {{projectCode}} | 工程名称 | {{projectName}}",
    "工程编号 | 工程名称 | < | <\n{{projectCode}} | {{projectName}} | < | <",
  );
  expect(problems(above).join("\n")).toMatch(/试着写入再读出，\{\{project/);
});
