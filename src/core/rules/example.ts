import type { Cell, Row } from "../grid/sheet.ts";
import { Sheet } from "../grid/sheet.ts";

/** The head of the example table that a rule's example changes a cell or two of; a blank is "". */
const baseHead = {
  标题: "1.征兵工作经费绩效目标表",
  单位: "480001丰润区欢喜庄乡人民政府本级",
  金额单位: "单位：万元",
  项目编码: "13020822P00916110002F",
  项目名称: "征兵工作经费",
  预算数: "3.00",
  财政资金: "3.00",
  其他资金: "",
  资金用途: "主要用于征兵各项工作各项支出，保障征兵工作顺利开展",
  "3月底": "25%",
  "6月底": "50%",
  "10月底": "75%",
  "12月底": "100%",
  绩效目标: "1.完成全年2次征兵任务，新兵合格率不低于95%。",
};

const baseRows = [
  "产出指标 | 数量指标 | 征兵次数 | 全年组织征兵的次数 | ≥2次 | 计划标准",
  "产出指标 | 质量指标 | 新兵合格率 | 合格新兵占入伍新兵的比率 | ≥95% | 行业标准",
  "产出指标 | 时效指标 | 征兵完成时间 | 全年征兵任务完成的时间 | 2022年12月31日前完成 | 计划标准",
  "产出指标 | 成本指标 | 每次征兵成本 | 组织一次征兵所需的支出 | ≤1.5万元/次 | 预算支出标准",
  "效益指标 | 社会效益指标 | 适龄青年参军意愿 | 表示愿意应征的适龄青年的比率 | ≥80% | 历史标准",
  "满意度指标 | 服务对象满意度指标 | 应征青年满意度 | 对征兵服务表示满意的应征青年的比率 | ≥95% | 其他标准",
];

/** A table that differs from a faultless one in what it names. */
export interface ExampleTable extends Partial<typeof baseHead> {
  /** `一级 | 二级 | 三级 | 描述 | 指标值 | 依据`, each in place of the base rows of the same 二级指标. */
  readonly rows?: readonly string[];
  /** 二级指标 whose base rows are left out. */
  readonly without?: readonly string[];
  /** Further columns, each with one cell a row from the first row on: {"权重": ["10", …]}. */
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  /** Labels in other words, {"项目编码": "项目代码"}; "" leaves a label out. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** One example table, or several on one sheet for rules that compare tables. */
export type Example = ExampleTable | readonly ExampleTable[];

/** Draws an example as a sheet, table below table, in the layout of the standard form without merges. */
export function drawExample(example: Example): Sheet {
  const tables = Array.isArray(example) ? (example as readonly ExampleTable[]) : [example as ExampleTable];
  const lines = tables.flatMap((table) => [...drawTable(table), []]);
  return new Sheet("示例", lines.flatMap(toRow), []);
}

function drawTable(example: ExampleTable): string[][] {
  const { rows = [], without = [], columns = {}, labels = {}, ...changes } = example;
  const head = { ...baseHead, ...changes };
  const extra = Object.keys(columns);
  const table = [
    [head.标题],
    [head.单位, head.金额单位],
    ["项目编码", head.项目编码, "项目名称", head.项目名称],
    ["预算规模及资金用途", "预算数", head.预算数, "其中：财政资金", head.财政资金, "其他资金", head.其他资金],
    ["", head.资金用途],
    ["资金支出计划（%）", "3月底", "6月底", "10月底", "12月底"],
    ["", head["3月底"], head["6月底"], head["10月底"], head["12月底"]],
    ["绩效目标", head.绩效目标],
    ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据", ...extra],
    ...mergeRows(rows.map(splitRow), without).map((row, index) => [
      ...row,
      ...extra.map((name) => columns[name]?.[index] ?? ""),
    ]),
  ];
  return table.map((line) => line.map((text) => labels[text] ?? text));
}

function mergeRows(rows: readonly string[][], without: readonly string[]): string[][] {
  const replaced = new Set([...without, ...rows.map((row) => row[1] ?? "")]);
  const kept = baseRows.map(splitRow).filter((row) => !replaced.has(row[1] ?? ""));
  return [...kept, ...rows];
}

function splitRow(line: string): string[] {
  return line.split("|").map((text) => text.trim());
}

function toRow(texts: string[], index: number): Row[] {
  const row = index + 1;
  const cells: Cell[] = texts.flatMap((value, column) =>
    value === "" ? [] : [{ row, column: column + 1, value, format: "", isFormula: false }],
  );
  return cells.length > 0 ? [{ row, cells }] : [];
}
