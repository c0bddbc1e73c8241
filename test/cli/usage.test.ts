import { expect, test } from "vitest";
import { runIn } from "./run-in.ts";

test.each([
  [["校验"], "没有“校验”这个命令"],
  [["check"], "缺少参数“工作簿”"],
  [["check", "a.xlsx", "--strict"], "没有“--strict”这个选项"],
  [["check", "a.xlsx", "--format", "xml"], "选项“--format <格式>”的值“xml”无效：可用的值是 text, json"],
  [["check", "a.xlsx", "--profile", "2019"], "选项“--profile <版本>”的值“2019”无效"],
  ...["六月=45", "下半年=45", "6月底", "6月底=", "6月底=许多", "6月底=-1", "6月底=101"].map(
    (line): [string[], string] => [
      ["check", "a.xlsx", "--warning-line", line],
      `选项“--warning-line <时点=百分比>”的值“${line}”无效：应如 6月底=45，时点照表中的写法，百分比为 0 至 100。`,
    ],
  ),
  [["fix", "a.xlsx", "-o", "b.xlsx", "--rounding", "去尾"], "可用的值是 up, half-up, down"],
  [["check", "a.xlsx", "--sheet"], "选项“--sheet <工作表>”后面缺少值"],
  [["fix", "a.xlsx"], "缺少必需的选项“-o, --output <文件>”"],
  [["fix", "a.xlsx", "b.xlsx", "-o", "c.xlsx"], "参数过多"],
  [["new", "-o", "a.xlsx"], "缺少必需的选项“--name <项目名称>”"],
  [["new", "-o", "a.xlsx", "--name", " "], "项目名称不能为空"],
  [
    ["new", "-o", "a.xlsx", "--name", "甲", "--budget", "许多"],
    "选项“--budget <预算数>”的值“许多”无效：应为不小于 0 的数",
  ],
  [["new", "-o", "a.xlsx", "--name", "甲", "--budget=-1"], "应为不小于 0 的数"],
  [["new", "-o", "a.xlsx", "--name", "甲", "--year", "23"], "应为四位年份"],
  [["roll-forward", "a.xlsx", "-o", "b.xlsx"], "缺少必需的选项“--year <年度>”"],
  [["roll-forward", "a.xlsx", "-o", "b.xlsx", "--year", "2023", "--codes", "new"], "可用的值是 keep, clear"],
  [["compare", "a.xlsx"], "缺少参数“现工作簿”"],
])("a wrong call %j is told in one sentence and ends with 2", async (args, told) => {
  const { status, out, err } = await runIn("/", args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(told);
  expect(err).toMatch(/^[^\n]*。\n$/);
});

test("help is Chinese, complete and no error", async () => {
  const { status, out, err } = await runIn("/", ["--help"]);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toContain("用法： jibiao [选项] <命令>");
  for (const command of ["import", "check", "fix", "generate", "new", "roll-forward", "compare", "rules"])
    expect(out).toContain(`  ${command} `);
  expect(out).not.toMatch(/Usage|Options|Commands|display|default:/);
  const check = await runIn("/", ["check", "--help"]);
  expect(check.out).toMatch(/用法： jibiao check \[选项\] <工作簿\.\.\.>/);
  expect(check.out).not.toMatch(/Usage|Options|Arguments|display|default:|choices:/);
});

test("a call without a command shows the help as an error", async () => {
  const { status, out, err } = await runIn("/", []);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain("用法： jibiao [选项] <命令>");
});

test("the version is that of the package", async () => {
  expect(await runIn("/", ["--version"])).toMatchObject({
    status: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
