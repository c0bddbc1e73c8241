import { expect, test } from "vitest";
import type { Report } from "../../core/model/report.ts";
import { checkText } from "./check-text.ts";

const report: Report = {
  version: 1,
  workbooks: [
    {
      file: "甲.xlsx",
      tables: [],
      totals: {
        projects: 0,
        amountUnit: "万元",
        budget: "0",
        fiscalFunds: "0",
        otherFunds: "0",
        schedule: [],
      },
      findings: [
        { code: "ID-5", severity: "info", sheet: "表", cell: "A10", message: "提示语", fix: null },
        {
          code: "MON-1",
          severity: "error",
          sheet: "表",
          cell: "C4",
          message: "合计不符",
          fix: {
            kind: "ask",
            edits: [
              { sheet: "表", cell: "C4", before: 3, after: 2 },
              { sheet: "表", cell: "E4", before: "甲\n乙", after: null },
            ],
          },
        },
      ],
    },
  ],
  summary: { tables: 0, errors: 1, warnings: 0, infos: 1 },
};

test("findings stand in columns, the gravest first, each with its correction below", () => {
  expect(checkText(report, false)).toBe(
    [
      "甲.xlsx",
      "  各表之间和部门整体绩效目标",
      "    错误 表!C4  MON-1  合计不符",
      "         → 改为 2，表!E4 改为 （空白）（逐条确认修正）",
      "    提示 表!A10 ID-5   提示语",
      "",
      "1 个文件，0 张项目绩效目标表：1 个错误，0 个警告，1 个提示。",
      "其中 1 个有修正建议，确认后可用 jibiao fix --ask-too 采用。",
      "",
    ].join("\n"),
  );
});

test("colours come only when asked for", () => {
  expect(checkText(report, false)).not.toContain("\u001b");
  expect(checkText(report, true)).toContain("\u001b[31m错误\u001b[39m");
});
