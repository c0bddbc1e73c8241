import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { compileTemplate } from "../../src/core/template/compile.ts";
import { standardFile, standardTemplate } from "./standard.ts";

const committed = readFileSync(standardFile);

test("its colours and widths do not depend on a theme or on Calibri", () => {
  const styles = strFromU8(unzipSync(committed)["xl/styles.xml"] ?? new Uint8Array());
  expect(styles).toContain("宋体");
  expect(styles).not.toMatch(/theme=|Calibri/);
});

test("the form prints A to G, with the calculations beside it outside the print area", () => {
  const form = standardTemplate("项目绩效目标表");
  expect(form.printArea).toEqual({ top: 1, left: 1, bottom: 10, right: 7 });
  const printed = form.rows.flatMap(({ cells }) => cells.filter(({ column }) => column <= 7));
  const beside = form.rows.flatMap(({ cells }) => cells.filter(({ column }) => column > 7));
  expect(printed.map(({ value }) => String(value)).join("\n")).not.toMatch(
    /cumulative|increment|Cost|divisor/i,
  );
  expect(beside.every(({ column }) => column >= 9)).toBe(true);
});

test("the indicator row repeats, and nothing else of the form does", () => {
  const { blocks } = compileTemplate(standardTemplate("项目绩效目标表"));
  const repeating = blocks.filter(({ group }) => group !== null);
  expect(repeating.map(({ group, rows }) => [group, rows.map(({ row }) => row)])).toEqual([
    ["indicator", [10]],
  ]);
});
