import { halfWidth } from "../model/half-width.ts";
import { isKnownPlaceholder, likelyPlaceholder } from "./known-placeholders.ts";

/** What was typed as a placeholder in a Chinese input method, `｛｛projectCode｝｝`, and is text like any other. */
export interface MistypedPlaceholder {
  readonly written: string;
  /** The placeholder that is likely meant, `{{projectCode}}`; `null` when none is. */
  readonly meant: string | null;
}

const inBraces = /[{｛]{2}([^{}｛｝]+)[}｝]{2}/g;

export function mistypedPlaceholders(text: string): MistypedPlaceholder[] {
  return [...text.matchAll(inBraces)].flatMap(([written, content = ""]) =>
    /[｛｝]/.test(written) ? [{ written, meant: meantBy(content) }] : [],
  );
}

function meantBy(content: string): string | null {
  const [name = "", ...marks] = halfWidth(content).replaceAll("。", ".").trim().split(/\s+/);
  const placeholder = isKnownPlaceholder(name) ? name : likelyPlaceholder(name);
  return placeholder && `{{${[placeholder, ...marks].join(" ")}}}`;
}
