import { expect, test } from "vitest";
import { heightIn } from "./room.ts";

/** Ten Chinese characters of 10 points fit in a line. */
const room = { width: 105, fontSize: 10, heightBelow: 0 };
const line = heightIn(room, "一");
const lines = (text: string) =>
  Math.round((heightIn(room, text) - line) / (heightIn(room, "一\n二") - line)) + 1;

test("a text wraps where the cell ends, a Chinese character twice as wide as a digit", () => {
  expect(lines("一二三四五六七八九十")).toBe(1);
  expect(lines("一二三四五六七八九十百")).toBe(2);
  expect(lines("123456789012345678")).toBe(1);
  expect(lines("一二三四五六七八九十".repeat(5))).toBe(5);
});

test("a number that does not fit goes to the next line as a whole", () => {
  expect(lines("一二三四五六七八2022年")).toBe(2);
  expect(lines("一二三四五六七八九2022年一二三四五六七八")).toBe(3);
});

test("a closing mark takes the character before it along to the next line", () => {
  expect(lines("一二三四五六七八九十，一二三四五六七八")).toBe(2);
  expect(lines("一二三四五六七八九十，一二三四五六七八九")).toBe(3);
});

test("a word longer than a line is broken", () => {
  expect(lines("A".repeat(50))).toBe(3);
});

test("written line breaks count, blank lines too", () => {
  expect(lines("一\n\n二")).toBe(3);
});

test("a text that begins in a merged area needs less of its first row", () => {
  expect(heightIn({ ...room, heightBelow: 20 }, "一")).toBe(line - 20);
  expect(heightIn(room, 12)).toBe(0);
});
