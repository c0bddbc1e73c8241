import { loadPart } from "../../hosts/host.ts";
import type { PaneState } from "./pane-state.ts";
import type { Store } from "./store.ts";

/** Loads what the rules say of themselves; the findings are listed without waiting for it. */
export async function loadExplanations(store: Store<PaneState>): Promise<void> {
  store.set({ explanations: { texts: {}, retry: null } });
  try {
    const { ruleTexts } = await loadPart(() => import("../../core/rules/rule-texts.ts"));
    store.set({ explanations: { texts: ruleTexts, retry: null } });
  } catch {
    store.set({ explanations: { texts: {}, retry: () => void loadExplanations(store) } });
  }
}
