import { useEffect, useMemo, useState } from "preact/hooks";
import { Announcer } from "./announcer.tsx";
import { BusyLine } from "./busy-line.tsx";
import { Content } from "./content.tsx";
import { Header } from "./header/header.tsx";
import { Notices } from "./notices.tsx";
import { PaneContext } from "./pane-context.ts";
import { lazy } from "./parts/lazy.tsx";
import type { Actions } from "./session/actions.ts";
import type { PaneState } from "./session/pane-state.ts";
import type { Session } from "./session/session.ts";
import type { Change } from "./session/store.ts";
import { MissingDialog } from "./states/missing-part.tsx";

const CheckLine = lazy(
  () => import("./check-line.tsx").then((module) => module.CheckLine),
  () => null,
);
const Dialogs = lazy(() => import("./dialogs.tsx").then((module) => module.Dialogs), MissingDialog);

interface PaneRootProps {
  readonly session: Session;
  readonly actions: Actions;
}

/** The whole pane; draws itself anew whenever the session's state changes. */
export function PaneRoot({ session, actions }: PaneRootProps) {
  const { store, workbench } = session;
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state);
    return store.subscribe(() => setState(store.state));
  }, [store]);
  const parts = useMemo(
    () => ({ set: (change: Change<PaneState>) => store.set(change), actions, session, workbench }),
    [store, actions, session, workbench],
  );
  return (
    <PaneContext.Provider value={{ state, ...parts }}>
      <Header />
      <BusyLine />
      <Notices />
      {state.checking && <CheckLine />}
      {state.dialog !== null && <Dialogs />}
      <Content />
      <Announcer />
    </PaneContext.Provider>
  );
}
