import type { SheetAddress } from "../grid/address.ts";
import { rules } from "./index.ts";
import type { Fix, Params, Severity } from "./rule.ts";

/** One breach of one rule, as it was found. Its text is made when it is shown. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The cell to look at; `null` when the finding has no cell. */
  readonly at: SheetAddress | null;
  readonly params: Params;
  readonly fix: Fix | null;
}

const rulesByCode = new Map(rules.map((rule) => [rule.code, rule]));

/** One sentence that says what is there and what is expected. */
export function messageOf({ code, params }: Finding): string {
  const rule = rulesByCode.get(code);
  if (!rule) throw new Error(`No rule has the code ${code}`);
  return rule.message(params);
}
