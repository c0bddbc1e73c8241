import { HostError } from "../../host.ts";
import { WorkbookError } from "../workbook-error.ts";

/** The bytes of a workbook that is read and changed; what the file itself does not allow is the fault of a host. */
export class WorkbookBytes {
  #current: Uint8Array;
  #lastChange: Promise<unknown> = Promise.resolve();

  constructor(bytes: Uint8Array) {
    this.#current = bytes;
  }

  /** As the workbook now stands. */
  get current(): Uint8Array {
    return this.#current;
  }

  async read<T>(work: (bytes: Uint8Array) => T | Promise<T>): Promise<T> {
    try {
      return await work(this.#current);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      throw new HostError(error.fault === "too-large" ? "too-large" : "other", error.message);
    }
  }

  /** One change after the other, so that none is lost while a long one goes on. */
  change(change: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>): Promise<void> {
    const next = this.#lastChange.then(async () => {
      this.#current = await this.read(change);
    });
    this.#lastChange = next.catch(() => {});
    return next;
  }
}
