const month = /^(?:截至|截止|到|至)?(1[0-2]|0?[1-9])月(?:底|末|份|份底)?(?:前|止)?$/;
const quarter = /^第?([一二三四1-4])季度(?:底|末)?$/;
const quarters = "一二三四";

/**
 * The month, 1 to 12, whose end a point of a spending schedule names: 3月底, 6月末, 9月, 第一季度 (3). `null` for any
 * other text; `text` without white space and full-width characters.
 */
export function monthOfPoint(text: string): number | null {
  if (text.length > 8) return null;
  if (text.includes("月")) return Number(month.exec(text)?.[1]) || null;
  const number = quarter.exec(text)?.[1];
  return number === undefined ? null : 3 * (quarters.indexOf(number) + 1 || Number(number));
}

/** Whether such a text names a point of a spending schedule. */
export function isSchedulePoint(text: string): boolean {
  return monthOfPoint(text) !== null;
}
