/** What crosses between a page and WPS: every property that is read or set and every method that is called. */
export class Bridge {
  /** In order, as `Range.Value2`, `Range.Value2=` or `Range.Address()`. */
  readonly calls: string[] = [];
  /** May throw in place of a call. */
  fault: (call: string) => void = () => {};
  readonly #models = new WeakMap<object, object>();

  /** An object as a page sees it: a member that it does not have throws, so that a misspelt one is found. */
  wrap<T extends object>(kind: string, members: T, model: object = members): T {
    const proxy = new Proxy(members, {
      get: (target, name) => {
        if (typeof name === "symbol") return undefined;
        this.#mustHave(kind, target, name);
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== "function") {
          this.#cross(`${kind}.${name}`);
          return value;
        }
        return (...given: unknown[]) => {
          this.#cross(`${kind}.${name}()`);
          return Reflect.apply(value, target, given);
        };
      },
      set: (target, name, value) => {
        if (typeof name === "symbol") return false;
        this.#mustHave(kind, target, name);
        this.#cross(`${kind}.${name}=`);
        return Reflect.set(target, name, value);
      },
    });
    this.#models.set(proxy, model);
    return proxy;
  }

  /** What stands behind an object that a page hands back. */
  modelOf<T extends object>(given: unknown, kind: new (...parts: never[]) => T): T {
    const model = typeof given === "object" && given !== null ? this.#models.get(given) : undefined;
    if (model instanceof kind) return model;
    throw new Error(`Not a ${kind.name} of this application`);
  }

  #cross(call: string): void {
    this.calls.push(call);
    this.fault(call);
  }

  #mustHave(kind: string, target: object, name: string): void {
    if (!(name in target)) throw new Error(`${kind} has no member ${name}`);
  }
}
