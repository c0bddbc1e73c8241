import { expect, test } from "vitest";
import { Sheet } from "./grid/sheet.ts";
import { checkInSteps } from "./pipeline.ts";
import { defaultOptions } from "./pipeline-options.ts";

test("sheets with much in them are not kept together", () => {
  const taken: number[] = [];
  function* sheets() {
    for (let index = 1; index <= 10; index++) {
      taken.push(index);
      const cells = Array.from({ length: 16_384 }, (_, column) => {
        return { row: 1, column: column + 1, value: "字", format: "", isFormula: false };
      });
      yield new Sheet(`表${index}`, [{ row: 1, cells }], []);
    }
  }
  const steps = checkInSteps(sheets(), defaultOptions);
  steps.next();
  expect(taken).toEqual([1]);
});
