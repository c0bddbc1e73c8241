import { expect, test } from "vitest";
import { columnNumber, formatAddress, formatRange, parseRange, type Range } from "../grid/address.ts";
import { compileTemplate } from "../template/compile.ts";
import type { Template } from "../template/template.ts";
import type { Content } from "./content.ts";
import { renderSheet } from "./render-sheet.ts";

/** A template drawn as text: a line is a row of 25 points, `|` parts its cells, each ten characters of 10 points wide. */
function template(lines: readonly string[], ...merges: string[]): Template {
  return {
    name: "模板",
    rows: lines.map((line, index) => ({
      row: index + 1,
      height: 25,
      cells: line.split("|").map((text, cell) => ({
        row: index + 1,
        column: cell + 1,
        value: text.trim() || null,
        format: "",
        fontSize: 10,
        wraps: true,
      })),
    })),
    merges: merges.map(range),
    columnWidths: new Map(),
    defaultColumnWidth: 105,
    defaultRowHeight: 15,
    printArea: range("A1:B2"),
    autoFilter: null,
  };
}

function range(text: string): Range {
  const found = parseRange(text);
  if (!found) throw new Error(text);
  return found;
}

function render(drawn: Template, content: Partial<Content>) {
  const { plan, places } = renderSheet("表", compileTemplate(drawn), { once: {}, repeated: {}, ...content });
  const lines = plan.rows.map(({ cells }) => cells.map(({ value }) => value ?? "").join(" | "));
  return { plan, places, lines, merges: plan.merges.map(formatRange) };
}

const duties = (...names: string[]) => ({
  duty: names.map((name) => ({ "duty.name": name, "duty.goal": `${name}目标` })),
});

test("rows of a group are written once for each member, and what is below moves down", () => {
  const drawn = template(["职责 | 目标", "{{duty.name}} | {{duty.goal}}", "制表人 | {{author}}"]);
  const { lines, plan } = render(drawn, { once: { author: "某人" }, repeated: duties("甲", "乙", "丙") });
  expect(lines).toEqual(["职责 | 目标", "甲 | 甲目标", "乙 | 乙目标", "丙 | 丙目标", "制表人 | 某人"]);
  expect(plan.rows.map(({ cells }) => cells[0]?.styleOf.row)).toEqual([1, 2, 2, 2, 3]);
  expect(plan.printArea && formatRange(plan.printArea)).toBe("A1:B4");
});

test("a group of several rows repeats as a block with the areas merged in it", () => {
  const drawn = template(["{{duty.name}} | 目标", " | {{duty.goal}}"], "A1:A2");
  const { lines, merges } = render(drawn, { repeated: duties("甲", "乙") });
  expect(lines).toEqual(["甲 | 目标", " | 甲目标", "乙 | 目标", " | 乙目标"]);
  expect(merges).toEqual(["A1:A2", "A3:A4"]);
});

test("an area merged over more than the repeated rows grows with them", () => {
  const drawn = template(["职责 | 分项", " | {{duty.name}}", " | 完"], "A1:A3");
  expect(render(drawn, { repeated: duties("甲", "乙", "丙") }).merges).toEqual(["A1:A5"]);
});

test("equal neighbours of a placeholder are merged downwards, and only the first shows the value", () => {
  const drawn = template(["{{duty.name 合并}} | {{duty.goal}}"]);
  const { lines, merges } = render(drawn, { repeated: duties("甲", "甲", "乙", "甲") });
  expect(lines).toEqual(["甲 | 甲目标", " | 甲目标", "乙 | 乙目标", "甲 | 甲目标"]);
  expect(merges).toEqual(["A1:A2"]);
});

test("a merged column ends its areas where one left of it does", () => {
  const drawn = template(["{{duty.name 合并}} | {{duty.kind 合并}} | {{duty.goal}}"]);
  const duty = ["甲", "甲", "乙", "乙"].map((name) => ({
    "duty.name": name,
    "duty.kind": "职责",
    "duty.goal": "目标",
  }));
  expect(render(drawn, { repeated: { duty } }).merges).toEqual(["A1:A2", "A3:A4", "B1:B2", "B3:B4"]);
});

test("a group without members leaves one blank row to fill in", () => {
  expect(render(template(["{{duty.name}} | {{duty.goal}}"]), {}).lines).toEqual([" | "]);
});

test("a placeholder that nothing is known for stays to be seen", () => {
  expect(render(template(["{{author}} | 电话：{{phone}}"]), { once: { phone: null } }).lines).toEqual([
    "{{author}} | 电话：",
  ]);
});

test("a row grows to hold its longest text, and never below the template's height", () => {
  const drawn = template(["{{short}} | {{long}}", "{{short}} | "]);
  const { plan } = render(drawn, { once: { short: "短", long: "长".repeat(30) } });
  expect(plan.rows.map(({ height }) => height)).toEqual([49.5, 25]);
});

test("a text that needs more than Excel's tallest row is given several rows, every cell merged over them", () => {
  const drawn = template(["{{name}} | {{long}}", "完 | "]);
  const { plan, lines, merges } = render(drawn, { once: { name: "名", long: "长".repeat(400) } });
  expect(lines.map((line) => line.length)).toEqual([404, 3, 4]);
  expect(merges).toEqual(["A1:A2", "B1:B2"]);
  expect(plan.rows.map(({ height }) => height)).toEqual([293.25, 293.25, 25]);
  expect(plan.printArea && formatRange(plan.printArea)).toBe("A1:B3");
});

test("a formula is written from where its cells came to stand", () => {
  const drawn = template(["{{duty.goal}}", "{{total}}"]);
  const { plan, places } = render(drawn, {
    once: {
      total: {
        value: 3,
        formula: (found) => {
          const column = found.column("duty.goal");
          return column && `COUNTA(${formatRange(column)})`;
        },
      },
    },
    repeated: duties("甲", "乙", "丙"),
  });
  expect(plan.rows[3]?.cells[0]).toEqual({
    column: columnNumber("A"),
    styleOf: { row: 2, column: 1 },
    value: 3,
    formula: "COUNTA(A1:A3)",
  });
  expect(formatAddress(places.at("duty.goal", 2) ?? { row: 0, column: 0 })).toBe("A3");
});

test("rows that the template leaves out stay blank", () => {
  const drawn = template(["标题", "", "{{duty.name}}"]);
  const gap = { ...drawn, rows: drawn.rows.filter(({ row }) => row !== 2) };
  expect(
    render(gap, { repeated: duties("甲") }).plan.rows.map(({ row, cells }) => [row, cells.length]),
  ).toEqual([
    [1, 1],
    [2, 0],
    [3, 1],
  ]);
});

test("a row of samples only lends its style", () => {
  const drawn = template(["标题", "{{sample.fractionalPercent}}", "完"]);
  expect(compileTemplate(drawn).samples.get("fractionalPercent")).toEqual({ row: 2, column: 1 });
  expect(render(drawn, {}).lines).toEqual(["标题", "完"]);
});
