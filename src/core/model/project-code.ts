import { compact } from "./half-width.ts";

/** What a well-formed 项目编码 tells. */
export interface ProjectCode {
  /** The 6-digit administrative division, for example 130208. */
  readonly region: string;
  /** The year of creation, which need not be the budget year. */
  readonly year: number;
  /** P, R, T … or a digit. Only class P is known to carry a check character. */
  readonly classLetter: string;
}

export const projectCodeLength = 21;

const wellFormed = /^(\d{6})(\d{2})([0-9A-Z])[0-9A-Z]{12}$/;

/** The region, year and class of a code of 21 digits and capitals that starts with 8 digits; `null` for anything else. */
export function parseProjectCode(code: string): ProjectCode | null {
  const [, region, year, classLetter] = wellFormed.exec(code) ?? [];
  if (!region || !year || !classLetter) return null;
  return { region, year: 2000 + Number(year), classLetter };
}

/** No I, O, S, V, Z: they are taken for digits too easily. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const indexes = new Map([...alphabet].map((character, index) => [character, index]));
/** 3 to the power of each position, modulo 31. */
const weights: readonly number[] = Array.from({ length: projectCodeLength - 1 }, (_, position) => {
  let weight = 1;
  for (let times = 0; times < position; times++) weight = (weight * 3) % alphabet.length;
  return weight;
});

/** The 21st character that the first 20 ask for; `null` when one of them is outside the alphabet. */
export function checkCharacter(code: string): string | null {
  let sum = 0;
  let position = 0;
  for (const weight of weights) {
    const index = indexes.get(code.charAt(position++));
    if (index === undefined) return null;
    sum += index * weight;
  }
  return alphabet.charAt(alphabet.length - 1 - (sum % alphabet.length));
}

/** Whether a well-formed code is right as far as anyone can tell: other classes than P have no known check. */
export function isRightCode(code: string): boolean {
  const parsed = parseProjectCode(code);
  if (!parsed) return false;
  return parsed.classLetter !== "P" || checkCharacter(code) === code.charAt(projectCodeLength - 1);
}

/** Half-width capitals without white space. */
export function tidyCode(text: string): string {
  const code = compact(text);
  return /[a-z]/.test(code) ? code.toUpperCase() : code;
}

const lookAlikes: Readonly<Record<string, string>> = { I: "1", O: "0", S: "5", Z: "2" };

/**
 * The class P code that was meant where letters outside the alphabet stand for digits that look like them; `null`
 * unless the check character confirms it.
 */
export function correctLookAlikes(code: string): string | null {
  const corrected = code.replace(/[IOSZ]/g, (letter) => lookAlikes[letter] ?? letter);
  const isClassP = parseProjectCode(corrected)?.classLetter === "P";
  return corrected !== code && isClassP && isRightCode(corrected) ? corrected : null;
}
