import { expect, test } from "vitest";
import { compact, halfWidth } from "./half-width.ts";

test("full-width characters and spaces do not count in comparisons", () => {
  expect(halfWidth("２５％　Ａ")).toBe("25% A");
  expect(compact("其中：财政 \n  资金")).toBe("其中:财政资金");
});
