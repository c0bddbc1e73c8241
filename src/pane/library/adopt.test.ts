import { expect, test } from "vitest";
import type { LibraryEntry } from "../../core/library/library.ts";
import { checkWorkbook } from "../../core/pipeline.ts";
import { defaultOptions } from "../../core/pipeline-options.ts";
import { drawExample } from "../../core/rules/example.ts";
import { adoption } from "./adopt.ts";

const entry: LibraryEntry = {
  level1: "产出指标",
  level2: "质量指标",
  name: "新兵合格率",
  descriptions: [["合格新兵的比率", 1]],
  operator: "≥",
  unit: "%",
  targets: [["≥95%", 1]],
  bases: [["行业标准", 1]],
  count: 1,
};

/** A table as an example draws it, and its finding of a code. */
function found(code: string, example: Parameters<typeof drawExample>[0]) {
  const [checked] = checkWorkbook([drawExample(example)], defaultOptions).tables;
  const finding = checked?.findings.find((candidate) => candidate.code === code);
  if (!checked || !finding) return expect.fail();
  return { checked, finding };
}

test("into the row whose 三级指标 is blank go name, description and basis, never a 指标值", () => {
  const { checked, finding } = found("CMP-7", { rows: ["产出指标 | 质量指标 | | | ≥90% | "] });
  const adopted = adoption(finding, checked, entry);
  if (adopted.kind !== "edits") return expect.fail();
  expect(adopted.edits.map(({ before, after }) => [before, after])).toEqual([
    [null, "新兵合格率"],
    [null, "合格新兵的比率"],
    [null, "行业标准"],
  ]);
});

test("what is written stays as it is", () => {
  const { checked, finding } = found("CMP-7", {
    rows: ["产出指标 | 质量指标 | | 自己写的描述 | ≥90% | 计划标准"],
  });
  const adopted = adoption(finding, checked, entry);
  expect(adopted).toMatchObject({ kind: "edits", edits: [{ after: "新兵合格率" }] });
});

test("for a missing class without a blank row the cells are copied in the order of the columns, to be pasted below its kin", () => {
  const { checked, finding } = found("CMP-4", { without: ["质量指标"] });
  const adopted = adoption(finding, checked, entry);
  const output = checked.table.indicators.filter(({ level1 }) => level1.text === "产出指标");
  expect(adopted).toEqual({
    kind: "copy",
    text: "产出指标\t质量指标\t新兵合格率\t合格新兵的比率\t\t行业标准",
    below: output[output.length - 1]?.row,
  });
});
