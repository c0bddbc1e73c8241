import type { SheetAddress } from "../core/grid/address.ts";
import { HostError } from "../hosts/host.ts";
import type { Outcome } from "./workbench.ts";

/** What was changed, in cells or sheets, and where someone's later change stood against it. */
export interface Changes {
  readonly changed: number;
  readonly refused: readonly SheetAddress[];
}

export const nothingChanged: Changes = { changed: 0, refused: [] };

/** What came of an action, the host's faults included. */
export async function outcomeOf(action: () => Promise<Changes>): Promise<Outcome> {
  try {
    return { kind: "done", ...(await action()) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.fault === "cancelled" ? { kind: "cancelled" } : { kind: "failed", fault: error.fault };
  }
}
