import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Workbench } from "../workbench/workbench.ts";
import type { Actions } from "./session/actions.ts";
import type { PaneState } from "./session/pane-state.ts";
import type { Session } from "./session/session.ts";
import type { Change } from "./session/store.ts";

/** What every part of the pane draws from and acts on. */
export interface Pane {
  readonly state: PaneState;
  readonly set: (change: Change<PaneState>) => void;
  readonly actions: Actions;
  readonly session: Session;
  readonly workbench: Workbench;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("This part of the pane stands outside of it");
  return pane;
}
