import { expect, test } from "vitest";
import { normaliseProjectCode } from "./project-code.ts";
import { changes, tableOf } from "./sample-table.ts";

const codeEdits = (projectCode: string | number) => changes(normaliseProjectCode(tableOf({ projectCode })));

test("a code is written in half-width capitals without spaces", () => {
  for (const code of [
    "１３０２０８２２Ｐ００９１６１１０００２Ｆ",
    "130208 22P00916 110002F",
    "13020822p00916110002f",
  ]) {
    expect(codeEdits(code)).toEqual([`${code} → 13020822P00916110002F`]);
  }
});

test("a right code, a number, and what is no code stay as they are", () => {
  for (const code of [
    "13020822P00916110002F",
    130208220091611,
    "13020822P00916110002F 征兵",
    "征兵 工作",
    "ab cd",
  ]) {
    expect(codeEdits(code)).toEqual([]);
  }
});
