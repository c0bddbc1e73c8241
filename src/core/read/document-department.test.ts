import { expect, test } from "vitest";
import { DocumentDepartment } from "./document-department.ts";

function read(text: string) {
  const reader = new DocumentDepartment();
  const left = text
    .split("\n")
    .filter((paragraph, index) => !reader.take({ kind: "paragraph", line: index + 1, text: paragraph }));
  return { department: reader.result(), left };
}

test("headings are known with or without their numerals, in one paragraph or two", () => {
  const text =
    "第一部分 部门整体绩效目标\n总体绩效目标\n维护稳定。\n发展经济。\n分项绩效目标\n工作保障措施\n（一）制度。";
  expect(read(text)).toEqual({
    department: { overallGoal: "维护稳定。\n发展经济。", duties: [], safeguards: ["（一）制度。"] },
    left: [],
  });
});

test("a duty has a number in brackets of either width, and texts of several paragraphs", () => {
  const text = "二、分项绩效目标\n(十一)会议管理\n绩效目标:保障会议。\n控制规模。\n绩效指标：优良率达到良。";
  expect(read(text)).toEqual({
    department: {
      overallGoal: "",
      duties: [
        { number: "十一", name: "会议管理", goal: "保障会议。\n控制规模。", indicator: "优良率达到良。" },
      ],
      safeguards: [],
    },
    left: [],
  });
});

test("what belongs to no duty, or would be mixed into another's text, is left", () => {
  const text =
    "二、分项绩效目标\n说明\n绩效目标：甲。\n（一）党建\n引言\n绩效目标：乙。\n绩效目标：丙。\n丁。";
  const { department, left } = read(text);
  expect(left).toEqual(["说明", "绩效目标：甲。", "引言", "绩效目标：丙。", "丁。"]);
  expect(department?.duties).toEqual([{ number: "一", name: "党建", goal: "乙。", indicator: "" }]);
});

test("the title of a target table, and a table, end the part", () => {
  expect(read("三、工作保障措施\n加强监督。\n1.征兵工作经费绩效目标表\n说明")).toEqual({
    department: { overallGoal: "", duties: [], safeguards: ["加强监督。"] },
    left: ["1.征兵工作经费绩效目标表", "说明"],
  });
  const reader = new DocumentDepartment();
  reader.take({ kind: "paragraph", line: 1, text: "工作保障措施" });
  expect(reader.take({ kind: "row", line: 2, cells: [] })).toBe(false);
  expect(reader.take({ kind: "paragraph", line: 3, text: "说明" })).toBe(false);
});

test("a document without the part has none", () => {
  expect(read("第二部分\n预算项目绩效目标").department).toBeNull();
});
