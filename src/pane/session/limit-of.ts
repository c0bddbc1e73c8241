import type { Capabilities } from "../../hosts/host.ts";

/** Why the host cannot do something, in a sentence; `undefined` when it can. */
export function limitOf(
  capabilities: Capabilities,
  ability: "marks" | "addSheets" | "events",
): string | undefined {
  if (capabilities[ability]) return undefined;
  return capabilities.limits?.[ability] ?? `${capabilities.name} 在这里不支持此操作。`;
}
