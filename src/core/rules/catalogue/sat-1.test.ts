import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { sat1 } from "./sat-1.ts";

const messages = (name: string, target: string) =>
  tryRow(sat1, `服务对象满意度指标 | ${name} | ${target}`).map(({ message }) => message);

test("a satisfaction of nobody is reported at its name", () => {
  expect(messages("满意度", "≥95%")).toEqual([
    "三级指标只写“满意度”，没有说明是谁的满意度，应如“群众满意度”",
  ]);
  expect(messages("总体满意度", "≥95%")).toHaveLength(1);
  expect(messages("群众满意度", "≥95%")).toEqual([]);
});

test("a satisfaction that is no lower bound in percent is reported at its value", () => {
  for (const target of ["≥90分", "85%~95%", ">90%"]) {
    expect(messages("群众满意度", target), target).toEqual([
      `满意度的指标值写作“${target}”，应写成 ≥N% 的形式，如 ≥95%`,
    ]);
  }
  expect(messages("群众满意度", "100%")).toEqual([]);
});
