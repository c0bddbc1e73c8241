import { halfWidth } from "../../model/half-width.ts";
import type { Field } from "../../read/table.ts";

/** A 项目编码 and a 项目名称 that stand in one cell. */
export interface CodeWithName {
  readonly code: string;
  readonly name: string;
}

const code = String.raw`(\d{8}[0-9A-Za-z]{13})`;
const codeFirst = new RegExp(String.raw`^[[(【]?\s*${code}(?![0-9A-Za-z])\s*[\])】]?[\s\-—_:]*(\S[\s\S]*)$`);
const codeLast = new RegExp(String.raw`(?<![0-9A-Za-z])${code}\s*[\])】]?$`);
const bracket = /[[(【]/;
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
  if (!last?.[1]) return null;
  const name = withoutOpening(half.slice(0, last.index).trimEnd());
  return name === "" || bracket.test(name)
    ? null
    : { code: last[1].toUpperCase(), name: text.slice(0, name.length) };
}

/** What stands before a code, without the bracket that opens for the code. */
function withoutOpening(text: string): string {
  return bracket.test(text.slice(-1)) ? text.slice(0, -1).trimEnd() : text;
}
