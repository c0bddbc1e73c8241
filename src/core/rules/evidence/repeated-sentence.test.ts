import { expect, test } from "vitest";
import { repeatedSentence } from "./repeated-sentence.ts";

test("a sentence that stands twice is found, whatever its number", () => {
  expect(repeatedSentence("维护党纪。营造风清气正氛围。营造风清气正氛围。")).toBe("营造风清气正氛围");
  expect(repeatedSentence("1.保障各村运转\n2.保障各村运转")).toBe("2.保障各村运转");
});

test("short phrases and repeated halves of sentences are fine", () => {
  expect(repeatedSentence("按时完成。加强管理。按时完成。")).toBeNull();
  expect(repeatedSentence("保障各村运转，提高水平；保障各村运转，改善民生")).toBeNull();
  expect(repeatedSentence("")).toBeNull();
});
