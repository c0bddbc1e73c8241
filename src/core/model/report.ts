import * as z from "zod";
import { IndicatorSchema, ProjectSchema } from "./project.ts";
import { profiles } from "./taxonomy.ts";

const decimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .describe("十进制数，无千分位");
const amount = decimal.nullable().describe("金额，按 amountUnit；空白或无法识别为 null");
const percent = decimal.nullable().describe("百分比，25 即 25%；空白或无法识别为 null");
const cell = z
  .string()
  .regex(/^[A-Z]+\d+$/)
  .describe("单元格，如 B5");
const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]).describe("单元格的值");

const EditSchema = z.object({
  sheet: z.string(),
  cell,
  before: cellValue,
  after: cellValue,
});

const FixSchema = z.object({
  kind: z.enum(["safe", "ask"]).describe("safe：意思不变，可批量采用；ask：改动内容，逐条确认"),
  edits: z.array(EditSchema),
});

const FindingSchema = z.object({
  code: z.string().describe("规则代码，如 MON-1"),
  severity: z.enum(["error", "warning", "info"]).describe("错误、警告、提示"),
  sheet: z.string().nullable(),
  cell: cell.nullable(),
  message: z.string().describe("现状与要求"),
  fix: FixSchema.nullable(),
});

const TableSchema = z.object({
  sheet: z.string(),
  range: z.string().describe("表所在区域，如 A1:G16"),
  profile: z.enum(profiles).describe("指标体系版本"),
  project: ProjectSchema.extend({
    budget: amount,
    fiscalFunds: amount,
    otherFunds: amount,
    schedule: z.array(z.object({ label: z.string(), percent })),
    indicators: z.array(
      IndicatorSchema.extend({ row: z.number().int().positive().describe("行号，从 1 起") }),
    ),
  }),
  computed: z.object({
    schedule: z.array(
      z.object({
        label: z.string(),
        percent,
        amount: amount.describe("累计"),
        increment: amount.describe("当期"),
      }),
    ),
    unitCosts: z.array(
      z.object({
        cell,
        divisor: decimal.nullable().describe("除数；推不出或有几个同样合适的为 null"),
        divisorFrom: z.string().nullable().describe("除数的来处"),
        exact: decimal.nullable().describe("预算数 ÷ 除数，最多 20 位小数"),
        value: decimal.nullable().describe("取两位小数的值"),
        unit: z.string(),
        stated: decimal.nullable().describe("表中所写"),
      }),
    ),
  }),
  findings: z.array(FindingSchema),
});

/** What `jibiao check --format json` prints; its JSON Schema is docs/report.schema.json. */
export const ReportSchema = z.object({
  version: z.literal(1),
  workbooks: z.array(
    z.object({
      file: z.string(),
      tables: z.array(TableSchema),
      totals: z.object({
        projects: z.number().int(),
        amountUnit: z.string(),
        budget: decimal,
        fiscalFunds: decimal,
        otherFunds: decimal,
        schedule: z.array(z.object({ label: z.string(), amount: decimal })).describe("各时点累计金额"),
      }),
      findings: z.array(FindingSchema).describe("不属于某一张表的问题"),
    }),
  ),
  summary: z.object({
    tables: z.number().int(),
    errors: z.number().int(),
    warnings: z.number().int(),
    infos: z.number().int(),
  }),
});

export type Report = z.infer<typeof ReportSchema>;
