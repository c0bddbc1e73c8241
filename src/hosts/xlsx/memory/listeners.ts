import type { Unsubscribe } from "../../host.ts";

/** Those who want to be told of one kind of event. */
export class Listeners<T> {
  readonly #listeners = new Set<(event: T) => void>();

  /** Returns what ends it. The same listener may be added several times. */
  add(listener: (event: T) => void): Unsubscribe {
    const own = (event: T) => listener(event);
    this.#listeners.add(own);
    return async () => void this.#listeners.delete(own);
  }

  tell(event: T): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
