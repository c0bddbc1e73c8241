import type { Finding } from "../../core/rules/finding.ts";
import { rules } from "../../core/rules/index.ts";

/** The rules that findings are of, in the order of the catalogue, each with how many there are. */
export function rulesBroken(findings: readonly Finding[]): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return rules.flatMap(({ code }) => {
    const count = counts.get(code);
    return count ? [{ code, count }] : [];
  });
}
