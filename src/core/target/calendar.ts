const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month (from 1) has; February has 29 where no year is known. 0 for no month. */
export function daysInMonth(year: number | null, month: number): number {
  const isCommonYear = year !== null && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0));
  return month === 2 && isCommonYear ? 28 : (longest[month - 1] ?? 0);
}

const fourDigits = /^(?:19|20)\d\d$/;

/** Whether a number and its unit name a year, as 2022年 does, and 3年 does not. */
export function isCalendarYear(digits: string, unit: string): boolean {
  return unit.startsWith("年") && fourDigits.test(digits);
}
