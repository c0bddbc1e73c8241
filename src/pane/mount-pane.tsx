import { render } from "preact";
import { loadPart } from "../hosts/host.ts";
import type { TemplateShelf } from "../workbench/template-shelf.ts";
import type { Workbench } from "../workbench/workbench.ts";
import { loadFindingsTab } from "./content.tsx";
import { PaneRoot } from "./pane-root.tsx";
import { onlySingleClicks } from "./parts/single-clicks.ts";
import { type Actions, createActions } from "./session/actions.ts";
import { loadExplanations } from "./session/explain.ts";
import { Session } from "./session/session.ts";
import { type Theme, wearTheme } from "./theme.ts";

export interface PaneOptions {
  /** `auto`, the default, follows the system; a fixed one can be changed later in `data-theme` of the element. */
  readonly theme?: Theme;
  /** Gets the templates to choose from, once someone wants to see them. */
  readonly shelf?: () => Promise<TemplateShelf>;
}

/** Puts the pane into an element, checks the active sheet and follows the workbook. Returns what takes it away. */
export function mountPane(element: HTMLElement, workbench: Workbench, options: PaneOptions = {}): () => void {
  const session = new Session(workbench, options.shelf);
  const actions = createActions(session);
  const gone = new AbortController();
  element.classList.add("pane");
  element.lang = "zh-CN";
  const endTheme = wearTheme(element, options.theme ?? "auto");
  const endSingleClicks = onlySingleClicks(element);
  render(<PaneRoot session={session} actions={actions} />, element);
  void start(session, actions, gone.signal);
  return () => {
    gone.abort();
    session.cancel();
    endTheme();
    endSingleClicks();
    render(null, element);
    element.classList.remove("pane");
  };
}

/** What is not needed for the first findings is loaded after them. */
async function start(session: Session, actions: Actions, gone: AbortSignal): Promise<void> {
  // One that does not come is asked for again when it is shown.
  loadFindingsTab().catch(() => {});
  await actions.check("active");
  void loadExplanations(session.store);
  await follow(session, actions, gone);
}

async function follow(session: Session, actions: Actions, gone: AbortSignal): Promise<void> {
  try {
    const { followWorkbook } = await loadPart(() => import("./session/follow.ts"));
    if (gone.aborted) return;
    gone.addEventListener("abort", followWorkbook(session, actions));
  } catch (error) {
    session.fail(error, () => {
      session.store.set({ failure: null });
      void follow(session, actions, gone);
    });
  }
}
