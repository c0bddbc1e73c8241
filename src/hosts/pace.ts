/** How long work may hold up the page, in milliseconds. */
const longest = 30;

/** Long work's pace: between its steps it lets the page draw and hear the user, but not more often than needed. */
export class Pace {
  #since = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.#since < longest) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#since = performance.now();
  }
}
