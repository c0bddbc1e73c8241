import { compact } from "./half-width.ts";

const mark = /^(?:[-—–―─/\\]+|无)$/;

/** Whether a cell holds only what says that there is nothing to fill in: —, -, /, 无. */
export function isCrossedOut(text: string): boolean {
  return mark.test(compact(text));
}
