import { HostError } from "../../hosts/host.ts";
import type { Checked } from "../../workbench/workbench.ts";
import type { Session } from "./session.ts";

/** In milliseconds: a shorter check shows no progress, and a longer one no more often than is seen. */
const shortest = 400;
const interval = 100;

/** Reads and checks, and shows what came of it; the end of most actions. Throws a HostError, `cancelled` when stopped. */
export async function check(
  session: Session,
  scope: Checked["scope"],
  signal: AbortSignal,
): Promise<Checked> {
  const { store, workbench } = session;
  let shown = performance.now() + shortest - interval;
  const progress = (checked: number, tables: number) => {
    if (performance.now() - shown < interval) return;
    shown = performance.now();
    store.set({ checking: { checked, tables } });
  };
  try {
    const checked = await workbench.check(scope, { signal, progress });
    store.set({ checked, activeSheet: checked.activeSheet });
    // After the findings are drawn: planning the corrections of a large workbook takes a while.
    setTimeout(() => void planSafe(session, checked));
    return checked;
  } finally {
    store.set({ checking: null });
  }
}

async function planSafe(session: Session, checked: Checked): Promise<void> {
  const { store, workbench } = session;
  const isLatest = () => store.state.checked === checked;
  try {
    const safeEdits = await workbench.safeEdits();
    if (isLatest()) store.set({ safeEdits });
  } catch (error) {
    if (!isLatest() || (error instanceof HostError && error.fault === "cancelled")) return;
    store.set({ safeEdits: [] });
    session.fail(error, () => {
      store.set({ failure: null });
      void planSafe(session, checked);
    });
  }
}
