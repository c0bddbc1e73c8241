import { expect, test } from "vitest";
import { formatRange } from "../../src/core/grid/address.ts";
import type { Department } from "../../src/core/model/department.ts";
import { readDepartment } from "../../src/core/read/read-department.ts";
import { toDepartment } from "../../src/core/read/to-project.ts";
import { seedDepartment, seedTranscriptions } from "../document/seed.ts";
import { drawCells, drawSheet } from "../draw-sheet.ts";
import { drawMergedForm } from "./draw-form.ts";

/** Texts right of their labels. */
function drawBeside({ overallGoal, duties, safeguards }: Department): string[][] {
  return [
    ["部门整体绩效目标", "<", "<", "<"],
    ["总体绩效目标", overallGoal, "<", "<"],
    ["序号", "职责", "绩效目标", "绩效指标"],
    ...duties.map(({ number, name, goal, indicator }) => [number, name, goal, indicator]),
    ...safeguards.map((text, index) => [index === 0 ? "工作保障措施" : "^", text, "<", "<"]),
  ];
}

/** Texts under headings. */
function drawBelow({ overallGoal, duties, safeguards }: Department): string[][] {
  return [
    ["部门整体绩效目标", "<", "<", "<"],
    ["一、总体绩效目标", "<", "<", "<"],
    [overallGoal, "<", "<", "<"],
    ["二、分项绩效目标", "<", "<", "<"],
    ["序号", "职责", "绩效目标", "绩效指标"],
    ...duties.map(({ number, name, goal, indicator }) => [number, name, goal, indicator]),
    [],
    ["三、工作保障措施", "<", "<", "<"],
    ...safeguards.map((text) => [text, "<", "<", "<"]),
  ];
}

test.each([
  ["right of their labels", drawBeside, "C4:F32"],
  ["under headings", drawBelow, "C4:F36"],
])("the seed's 部门整体绩效目标 is read, its texts %s", (_, draw, range) => {
  const table = readDepartment(drawCells([["附件2"], [], ...draw(seedDepartment)], { at: "C2" }));
  expect(table && toDepartment(table)).toEqual(seedDepartment);
  expect(table && formatRange(table.range)).toBe(range);
});

test("each text has the address of its cell", () => {
  const table = readDepartment(drawCells(drawBeside(seedDepartment)));
  expect(table?.overallGoal).toMatchObject({ row: 2, column: 2 });
  expect(table?.duties[0]?.goal).toMatchObject({ row: 4, column: 3 });
  expect(table?.safeguards[1]).toMatchObject({ row: 18, column: 2 });
});

test("it ends where a 项目绩效目标表 begins on the same sheet", () => {
  const forms = seedTranscriptions.slice(0, 1).flatMap(drawMergedForm);
  const table = readDepartment(drawCells([...drawBeside(seedDepartment), ...forms]));
  expect(table && toDepartment(table)).toEqual(seedDepartment);
});

test("an overall goal over several rows is one text", () => {
  const table = readDepartment(
    drawSheet("部门整体绩效目标\n总体绩效目标 | 促进发展\n | 保障民生\n序号 | 职责 | 绩效目标 | 绩效指标"),
  );
  expect(table?.overallGoal).toMatchObject({ text: "促进发展\n保障民生", isFormula: true });
});

test("a sheet without it gives none", () => {
  const forms = seedTranscriptions.flatMap(drawMergedForm);
  expect(readDepartment(drawCells(forms))).toBeNull();
  expect(readDepartment(drawSheet("部门整体绩效目标"))).toBeNull();
  expect(readDepartment(drawSheet("项目编码 | 1\n总体目标 | 完成任务\n绩效指标 | 见下"))).toBeNull();
});
