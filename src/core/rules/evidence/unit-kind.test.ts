import { expect, test } from "vitest";
import { readTables } from "../../read/read-tables.ts";
import { drawExample } from "../example.ts";
import { sharedUnitKind } from "./unit-kind.ts";

const kindOf = (...units: string[]) =>
  sharedUnitKind(units.flatMap((单位) => readTables(drawExample({ 单位 }))));

test("a unit's kind is told from its name, or not at all", () => {
  expect(kindOf("480001丰润区欢喜庄乡人民政府本级")).toBe("乡");
  expect(kindOf("480002丰润区沙流河镇人民政府")).toBe("镇");
  expect(kindOf("480003丰润区燕山路街道办事处本级")).toBe("街道");
  expect(kindOf("480004丰润区教育局")).toBeNull();
  expect(kindOf("480005丰润区燕山路街道中心小学")).toBeNull();
});

test("units of different kinds in one workbook have no kind in common", () => {
  expect(kindOf("480001欢喜庄乡人民政府", "480002沙流河镇人民政府")).toBeNull();
  expect(kindOf("480001欢喜庄乡人民政府", "480004丰润区教育局")).toBe("乡");
});
