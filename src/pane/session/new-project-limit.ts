import type { Capabilities } from "../../hosts/host.ts";
import { limitOf } from "./limit-of.ts";
import type { PaneState } from "./pane-state.ts";

/** Why no sheet of a new project can be added, in a sentence; `undefined` when it can. */
export function newProjectLimit(capabilities: Capabilities, { template }: PaneState): string | undefined {
  const noSheets = limitOf(capabilities, "addSheets");
  if (noSheets !== undefined || !template?.isLedger) return noSheets;
  return "台账一行一个指标，不能新建单张项目表。请在“项目表”里另选模板。";
}
