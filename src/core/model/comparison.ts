import * as z from "zod";

const place = z
  .object({
    sheet: z.string(),
    cell: z
      .string()
      .regex(/^[A-Z]+\d+$/)
      .describe("单元格，如 B5"),
  })
  .nullable();

const table = z.object({ sheet: z.string(), range: z.string().describe("表所在区域，如 A1:G16") }).nullable();

const ChangeSchema = z.object({
  kind: z.enum(["changed", "added", "removed", "order"]).describe("修改、新增、删去、顺序变化"),
  field: z.string().describe("变化的栏目，如 budget"),
  label: z.string().describe("栏目的名称，如 预算数"),
  subject: z.string().nullable().describe("所属的指标、时点或指标类别；表头栏目为 null"),
  before: z.string().nullable().describe("原内容，原样；空白为 null"),
  after: z.string().nullable().describe("现内容，原样；空白为 null"),
  difference: z.string().nullable().describe("金额的增减，如 +1.00 万元"),
  beforeAt: place.describe("原单元格"),
  afterAt: place.describe("现单元格"),
  sentence: z.string().describe("一句话说明，长文字只截取不同之处"),
});

/** What `jibiao compare --format json` prints; its JSON Schema is docs/comparison.schema.json. */
export const ComparisonSchema = z.object({
  version: z.literal(1),
  before: z.string().describe("原文件"),
  after: z.string().describe("现文件"),
  projects: z.array(
    z.object({
      name: z.string().describe("项目名称，以现表为准"),
      match: z
        .enum(["code", "name", "place", "added", "removed"])
        .describe("怎样对应：按项目编码、按项目名称、按位置；新增或删去的项目没有对应"),
      before: table.describe("原表"),
      after: table.describe("现表"),
      changes: z.array(ChangeSchema),
      respellings: z.array(ChangeSchema).describe("意思相同，只是写法不同，不算变化"),
    }),
  ),
  order: ChangeSchema.nullable().describe("项目先后顺序的变化"),
  summary: z.object({
    changed: z.number().int().describe("有改动的项目"),
    added: z.number().int().describe("新增的项目"),
    removed: z.number().int().describe("删去的项目"),
    differences: z.number().int().describe("变化总数，新增或删去一个项目计一处"),
    respellings: z.number().int().describe("只是写法不同的处数"),
  }),
});

export type ComparisonReport = z.infer<typeof ComparisonSchema>;
