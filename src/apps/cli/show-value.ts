/** A cell's value on one line of the terminal. */
export function showValue(value: string | number | boolean | null): string {
  if (value === null || value === "") return "（空白）";
  return String(value).replace(/\r\n|\r|\n/g, "⏎");
}
