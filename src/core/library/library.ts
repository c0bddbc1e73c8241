import * as z from "zod";

const counted = z.tuple([z.string(), z.number().int().positive()]).describe("写法和出现次数").readonly();
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const LibraryEntrySchema = z.object({
  level1: z.string().describe("一级指标"),
  level2: z.string().describe("二级指标"),
  name: z.string().describe("三级指标"),
  descriptions: z.array(counted).describe("绩效指标描述，常见的在前"),
  operator: z.enum(["≥", "≤", "=", ">", "<"]).nullable().describe("运算符；日期、期限和等级为 null"),
  unit: z.string().describe("计量单位；没有的为空"),
  targets: z.array(counted).describe("常用指标值，规范写法，日期不带年份"),
  range: z
    .object({ low: decimal, high: decimal })
    .optional()
    .describe("这一运算符和单位下见过的最小值和最大值，不同时才有"),
  bases: z.array(counted).describe("指标值确定依据"),
  topics: z.array(z.string()).optional().describe("适用的项目类型"),
  count: z.number().int().positive().describe("在多少张表中出现"),
});

/** 指标库: indicators as they are in use, without anything of whose they are. Its JSON Schema is docs/library.schema.json. */
export const LibrarySchema = z.object({
  version: z.literal(1),
  entries: z.array(LibraryEntrySchema),
});

/** A spelling and how often it was seen. */
export type Counted = z.infer<typeof counted>;
export type LibraryEntry = z.infer<typeof LibraryEntrySchema>;
export type IndicatorLibrary = z.infer<typeof LibrarySchema>;
