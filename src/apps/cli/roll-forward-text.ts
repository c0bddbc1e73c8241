import { formatAddress } from "../../core/grid/address.ts";
import { whereTheyDiffer } from "../../core/model/excerpt.ts";
import { type Decision, decisionKinds, decisionWords } from "../../core/roll-forward/decision.ts";
import type { Proposal } from "../../core/roll-forward/plan-roll-forward.ts";
import { showValue } from "./show-value.ts";

/** The changes that were not made for want of consent, each before and after. */
export function proposalsText(proposals: readonly Proposal[]): string {
  if (proposals.length === 0) return "";
  const lines = proposals.map(({ label, edit: { sheet, before, after, ...address } }) => {
    const [from, to] = whereTheyDiffer(String(before), String(after));
    return `  ${sheet}!${formatAddress(address)}  ${label}  ${showValue(from)} → ${showValue(to)}\n`;
  });
  return `\n名称和文字里的年份没有改，确认后可用 --ask-too 一并改（${lines.length} 处）：\n${lines.join("")}`;
}

/** What people must still decide, kind by kind. */
export function decisionsText(decisions: readonly Decision[]): string {
  if (decisions.length === 0) return "";
  const sections = decisionKinds.flatMap((kind) => {
    const own = decisions.filter((decision) => decision.kind === kind);
    if (own.length === 0) return [];
    const lines = own.map(({ at, message }) =>
      at ? `    ${at.sheet}!${formatAddress(at)}  ${showValue(message)}\n` : `    ${showValue(message)}\n`,
    );
    return [`  ${decisionWords[kind]}（${own.length} 处）\n${lines.join("")}`];
  });
  return `\n还要您决定的：\n${sections.join("")}`;
}
