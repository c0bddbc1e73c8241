import type { CellEdit } from "../../src/core/grid/edit.ts";
import { type Host, HostError, type HostFault, type LongWork } from "../../src/hosts/host.ts";

/** A host on a workbook that the tests can also reach behind the host's back. */
export interface OpenedHost {
  readonly host: Host;
  /** The workbook as it now stands. */
  bytes(): Promise<Uint8Array>;
  /** Someone else changes cells. */
  userEdits(edits: readonly CellEdit[]): Promise<void>;
}

/** Opens a workbook in the host under test. */
export type OpenHost = (bytes: Uint8Array) => Promise<OpenedHost>;

/** Work that nobody looks at and nobody stops. */
export function silent(): LongWork {
  return { progress() {}, signal: new AbortController().signal };
}

/** What a host's refusal says; `null` when there is none. */
export async function faultOf(work: Promise<unknown>): Promise<HostFault | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.fault;
    throw error;
  }
}
