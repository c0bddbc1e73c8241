const month = /^(?:截至|截止|到|至)?(?:1[0-2]|0?[1-9])月(?:底|末|份|份底)?(?:前|止)?$/;
const quarter = /^第?[一二三四1-4]季度(?:底|末)?$/;

/** Whether a text without white space names a point of a spending schedule: 3月底, 6月末, 9月, 第一季度. */
export function isSchedulePoint(text: string): boolean {
  if (text.length > 8) return false;
  return text.includes("月") ? month.test(text) : text.includes("季度") && quarter.test(text);
}
