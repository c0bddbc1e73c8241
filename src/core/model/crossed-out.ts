import { compact } from "./half-width.ts";

const mark = /^(?:[-—–―─/\\]+|无)$/;

/** How such a text begins; most do not, and need not be made half-width. */
const beginning = /^\s*[-－—–―─/／\\＼无]/;

/** Whether a cell holds only what says that there is nothing to fill in: —, -, /, 无. */
export function isCrossedOut(text: string): boolean {
  return beginning.test(text) && mark.test(compact(text));
}
