import { allFindings } from "../core/checked-workbook.ts";
import { usePane } from "./pane-context.ts";
import type { Tab } from "./session/pane-state.ts";

const tabs: readonly Tab[] = ["findings", "costs", "projects"];
const words: Record<Tab, string> = { findings: "问题", costs: "测算", projects: "项目表" };

/** Where the arrow keys lead from one tab. */
const steps: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => (index + 1) % tabs.length,
  ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

export function TabBar() {
  const { state, set } = usePane();
  const count = state.checked ? allFindings(state.checked.workbook).length : 0;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabs[steps[event.key]?.(tabs.indexOf(state.tab)) ?? -1];
    if (!next) return;
    event.preventDefault();
    set({ tab: next });
    document.getElementById(tabId(next))?.focus();
  };

  return (
    <div class="pane-tabs" role="tablist" aria-label="面板内容" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === state.tab}
          aria-controls={panelId}
          tabIndex={tab === state.tab ? 0 : -1}
          onClick={() => set({ tab })}
        >
          {words[tab]}
          {tab === "findings" ? ` ${count}` : ""}
        </button>
      ))}
    </div>
  );
}

const panelId = "pane-panel";

/** The id of a tab. */
export function tabId(tab: Tab): string {
  return `pane-tab-${tab}`;
}

/** What makes an element the panel of a tab. */
export function tabPanel(tab: Tab) {
  return { role: "tabpanel", id: panelId, "aria-labelledby": tabId(tab) } as const;
}
