import { formatAddress } from "../../core/grid/address.ts";
import { type Finding, messageOf } from "../../core/rules/finding.ts";
import type { Filter } from "../session/pane-state.ts";

/** Whether a finding passes; the text is looked for in its message, code, sheet and cell, without regard to case. */
export function filterFindings({ severity, code, text }: Filter): (finding: Finding) => boolean {
  const wanted = text.trim().toLowerCase();
  return (finding) =>
    (severity === null || finding.severity === severity) &&
    (code === null || finding.code === code) &&
    (wanted === "" || searchable(finding).includes(wanted));
}

function searchable(finding: Finding): string {
  const { code, at } = finding;
  return `${messageOf(finding)} ${code} ${at ? `${at.sheet}!${formatAddress(at)}` : ""}`.toLowerCase();
}
