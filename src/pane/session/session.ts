import { formatAddress, type SheetAddress } from "../../core/grid/address.ts";
import { HostError, type HostFault } from "../../hosts/host.ts";
import type { TemplateShelf } from "../../workbench/template-shelf.ts";
import type { Outcome, Workbench } from "../../workbench/workbench.ts";
import { faultSentence } from "./fault-sentences.ts";
import { initialState, type PaneState } from "./pane-state.ts";
import { Store } from "./store.ts";

/** At most this many cells are named in one sentence. */
const cellsNamed = 5;

const checkStopped = "校验已取消，列出的是上一次的结果。";

type Work = (signal: AbortSignal) => Promise<void>;

/** A pane's state over one workbench. Its work is done one piece after the other, and what came of it is told. */
export class Session {
  readonly store = new Store<PaneState>(initialState);
  #last: Promise<void> = Promise.resolve();
  #abort = new AbortController();

  constructor(
    readonly workbench: Workbench,
    /** Gets the templates to choose from; `null` where there is no choice. */
    readonly loadShelf: (() => Promise<TemplateShelf>) | null = null,
  ) {}

  get isBusy(): boolean {
    return this.store.state.busy !== null;
  }

  /** Does a piece of work once all earlier ones have ended; `what` says what is going on, `cancel` aborts the signal. */
  run(what: string, work: Work): Promise<void> {
    return this.#queue(what, work, () => null);
  }

  /** The same for a check that nobody asked for: what an action told stays for the user to read. */
  runUnasked(what: string, work: Work): Promise<void> {
    return this.#queue(what, work, (notice) => notice?.replace(checkStopped, "") || null);
  }

  /** `kept` is what stays of the notice that is there when the work begins. */
  #queue(what: string, work: Work, kept: (notice: string | null) => string | null): Promise<void> {
    const next = this.#last.then(async () => {
      this.#abort = new AbortController();
      this.store.set({ busy: what, failure: null, notice: kept(this.store.state.notice) });
      try {
        await work(this.#abort.signal);
      } catch (error) {
        this.fail(error, () => void this.#queue(what, work, kept));
      } finally {
        this.store.set({ busy: null, undoable: this.workbench.undoable() });
      }
    });
    this.#last = next;
    return next;
  }

  /** Stops the piece of work that is going on, where it can be stopped. */
  cancel(): void {
    this.#abort.abort();
  }

  /** Tells what came of an action, `said` how many changes were made; whether it was done. */
  tell(outcome: Outcome, said: (changed: number) => string | null, retry: () => void): boolean {
    if (outcome.kind === "failed") this.failWith(outcome.fault, retry);
    if (outcome.kind === "cancelled") this.store.set({ notice: this.#sentence("cancelled") });
    if (outcome.kind !== "done") return false;
    const sentence = [said(outcome.changed), refusal(outcome.refused)].filter(Boolean).join("");
    if (sentence !== "") this.store.set({ notice: sentence });
    return true;
  }

  failWith(fault: HostFault, retry: (() => void) | null): void {
    this.store.set({ failure: { sentence: this.#sentence(fault), retry } });
  }

  /** Tells of a fault; whatever else was thrown is a fault of this program. Only checks are stopped by throwing. */
  fail(error: unknown, retry: () => void): void {
    if (!(error instanceof HostError)) console.error(error);
    const fault = error instanceof HostError ? error.fault : "other";
    const { checked, notice } = this.store.state;
    if (fault !== "cancelled") this.failWith(fault, retry);
    else if (checked) this.store.set({ notice: `${notice ?? ""}${checkStopped}` });
    else this.store.set({ failure: { sentence: "校验已取消。", retry } });
  }

  #sentence(fault: HostFault): string {
    return faultSentence(fault, this.workbench.capabilities.name);
  }
}

function refusal(refused: readonly SheetAddress[]): string | null {
  if (refused.length === 0) return null;
  const named = refused.slice(0, cellsNamed).map((at) => `${at.sheet}!${formatAddress(at)}`);
  const rest = refused.length > named.length ? `等 ${refused.length} 个单元格` : "";
  return `${named.join("、")}${rest}在此期间被改动过，没有覆盖。`;
}
