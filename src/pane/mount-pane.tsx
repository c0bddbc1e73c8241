import { render } from "preact";
import type { Workbench } from "../workbench/workbench.ts";
import { PaneRoot } from "./pane-root.tsx";
import { createActions } from "./session/actions.ts";
import { followWorkbook } from "./session/follow.ts";
import { createGenerate } from "./session/generate.ts";
import { Session } from "./session/session.ts";
import { type Theme, wearTheme } from "./theme.ts";

export interface PaneOptions {
  /** `auto`, the default, follows the system; a fixed one can be changed later in `data-theme` of the element. */
  readonly theme?: Theme;
}

/** Puts the pane into an element, checks the active sheet and follows the workbook. Returns what takes it away. */
export function mountPane(element: HTMLElement, workbench: Workbench, options: PaneOptions = {}): () => void {
  const session = new Session(workbench);
  const actions = createActions(session);
  const generation = createGenerate(session);
  element.classList.add("pane");
  element.lang = "zh-CN";
  const endTheme = wearTheme(element, options.theme ?? "auto");
  render(<PaneRoot session={session} actions={actions} generation={generation} />, element);
  void actions.check("active");
  const endFollowing = followWorkbook(session, actions);
  return () => {
    generation.cancel();
    endFollowing();
    endTheme();
    render(null, element);
    element.classList.remove("pane");
  };
}
