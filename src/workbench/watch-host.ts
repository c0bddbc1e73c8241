import { type Host, HostError, type Unsubscribe } from "../hosts/host.ts";
import type { Happening } from "./workbench.ts";

/**
 * Tells what the user does in a host's workbook, nothing where the host has no events or refuses to tell. Returns what
 * ends it, which also holds for what is still being arranged.
 */
export function watchHost(host: Host, listener: (happening: Happening) => void): () => void {
  if (!host.capabilities.events) return () => {};
  let isOver = false;
  const tell = (happening: Happening) => {
    if (!isOver) listener(happening);
  };
  const subscriptions = [
    host.onChange((sheet) => tell({ kind: "changed", sheet })),
    host.onActivate((sheet) => tell({ kind: "activated", sheet })),
    host.onSelect((at) => tell({ kind: "selected", at })),
  ].map(unlessRefused);
  void Promise.all(subscriptions).then(() => tell({ kind: "watching" }));
  return () => {
    isOver = true;
    for (const subscription of subscriptions) void subscription.then((end) => end?.()).catch(ignoreFault);
  };
}

function unlessRefused(subscription: Promise<Unsubscribe>): Promise<Unsubscribe | undefined> {
  return subscription.catch(ignoreFault);
}

/** What a host refuses to tell stays untold. */
export function ignoreFault(error: unknown): undefined {
  if (!(error instanceof HostError)) throw error;
  return undefined;
}
