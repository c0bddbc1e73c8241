import { expect, test } from "vitest";
import { tryRow } from "../try-row.ts";
import { nam2 } from "./nam-2.ts";

const found = (name: string) => tryRow(nam2, `社会效益指标 | ${name} | 优`).length;

test("the name of any class is none for an indicator, however it is spelled", () => {
  for (const name of ["经济成本指标", "社会效益", "数量 指标", "环境效益", "满意度指标", "服务对象满意度"]) {
    expect(found(name), name).toBe(1);
  }
});

test("a bare 满意度 is left to SAT-1, and one that says whose is fine", () => {
  for (const name of ["满意度", "社会公众满意度", "群众满意度", "每次征兵成本", "社会效益提升度"]) {
    expect(found(name), name).toBe(0);
  }
});
