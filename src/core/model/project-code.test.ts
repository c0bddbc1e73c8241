import fc from "fast-check";
import { expect, test } from "vitest";
import {
  checkCharacter,
  correctLookAlikes,
  isRightCode,
  parseProjectCode,
  tidyCode,
} from "./project-code.ts";

const realCodes = [
  "13020822P00915210003H",
  "13020822P00913810002H",
  "13020822P00919310002G",
  "13020822P00919810002W",
  "13020822P00932510002Q",
  "13020822P009324100023",
  "13020822P00931410018D",
  "13020822P00931810001Y",
  "13020822P00916110002F",
];

test("the check character holds on real codes", () => {
  for (const code of realCodes) expect(isRightCode(code), code).toBe(true);
});

test("a code tells its region, its year of creation and its class", () => {
  expect(parseProjectCode("13020822P00915210003H")).toEqual({
    region: "130208",
    year: 2022,
    classLetter: "P",
  });
  for (const wrong of ["", "13020822P00915210003", "13020822P00915210003H1", "1302O822P00915210003H"]) {
    expect(parseProjectCode(wrong), wrong).toBeNull();
  }
});

test("codes of another class, or of digits only, have no check that could fail", () => {
  expect(isRightCode("130208220000915210003")).toBe(true);
  expect(isRightCode("13020822T00915210003A")).toBe(true);
  expect(isRightCode("13020822T00915210003B")).toBe(true);
});

test("letters that look like digits are put right where the check character confirms it", () => {
  expect(correctLookAlikes("I3O2O822P009152IOOO3H")).toBe("13020822P00915210003H");
  expect(correctLookAlikes("13020822P00915210003H")).toBeNull();
  expect(correctLookAlikes("13020822P0091521OOO3J")).toBeNull();
  expect(correctLookAlikes("1302O822T00915210003H")).toBeNull();
});

test("full-width characters, spaces and lower case are tidied", () => {
  expect(tidyCode(" １３０２０８２２p00915210003 h\n")).toBe("13020822P00915210003H");
});

const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const body = fc
  .tuple(
    fc.stringMatching(/^\d{8}$/),
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: 11, maxLength: 11 }),
  )
  .map(([digits, rest]) => `${digits}P${rest}`);

test("any single wrong character is noticed, any look-alike is undone", () => {
  fc.assert(
    fc.property(body, fc.nat(19), fc.constantFrom(...alphabet), (start, position, other) => {
      const code = start + checkCharacter(start);
      expect(isRightCode(code)).toBe(true);
      const changed = code.slice(0, position) + other + code.slice(position + 1);
      if (changed !== code && changed.charAt(8) === "P") expect(isRightCode(changed)).toBe(false);
      const written = code
        .replaceAll("1", "I")
        .replaceAll("0", "O")
        .replaceAll("5", "S")
        .replaceAll("2", "Z");
      expect(correctLookAlikes(written)).toBe(written === code ? null : code);
    }),
  );
});
