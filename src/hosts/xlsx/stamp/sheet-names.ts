/** The names of a workbook's sheets. Making them fit is the caller's task. */
export class SheetNames {
  readonly all: string[] = [];
  readonly #taken = new Set<string>();

  constructor(existing: readonly string[] = []) {
    for (const name of existing) this.#taken.add(name.toLowerCase());
  }

  /** Throws when the workbook cannot have a sheet of this name. */
  add(name: string): void {
    const key = name.toLowerCase();
    const isPossible = name !== "" && name.length <= 31 && !/[[\]:*?/\\]|^'|'$/.test(name);
    if (!isPossible || this.#taken.has(key)) throw new Error(`No sheet can be named ${name}`);
    this.#taken.add(key);
    this.all.push(name);
  }
}
