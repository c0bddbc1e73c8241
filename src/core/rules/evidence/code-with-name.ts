import { halfWidth } from "../../model/half-width.ts";
import type { Field } from "../../read/table.ts";

/** A 项目编码 and a 项目名称 that stand in one cell. */
export interface CodeWithName {
  readonly code: string;
  readonly name: string;
}

const code = String.raw`(\d{8}[0-9A-Za-z]{13})`;
const codeFirst = new RegExp(String.raw`^[[(【]?\s*${code}(?![0-9A-Za-z])\s*[\])】]?[\s\-—_:]*(\S[\s\S]*)$`);
const codeLast = new RegExp(String.raw`^([^[(【]*[^\s[(【])\s*[[(【]?\s*(?<![0-9A-Za-z])${code}\s*[\])】]?$`);
/** Most cells are neither. */
const suspicious = /[\d０-９]{8}/;
const said = /[\u4e00-\u9fff]/;

/** Takes [13020822P00916110002F]征兵工作经费 apart, whichever comes first; `null` where a cell holds one of them only. */
export function codeWithName({ text }: Field): CodeWithName | null {
  if (!suspicious.test(text) || !said.test(text)) return null;
  const half = halfWidth(text);
  const first = codeFirst.exec(half);
  if (first?.[1] && first[2]) return { code: first[1].toUpperCase(), name: text.slice(-first[2].length) };
  const last = codeLast.exec(half);
  if (last?.[1] && last[2]) return { code: last[2].toUpperCase(), name: text.slice(0, last[1].length) };
  return null;
}
