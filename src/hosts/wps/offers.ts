/** What a member of WPS's objects gives; `undefined` where this version lacks it, which some tell by throwing. */
export function ask<T>(member: () => T | null | undefined): T | undefined {
  try {
    return member() ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether an object of WPS has a member here. */
export function offers<T extends object>(object: T | null | undefined, member: keyof T): boolean {
  return ask(() => object?.[member]) !== undefined;
}

/** Does what a version of WPS may refuse and what nothing depends on. */
export function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // What it was for is missed, and nothing else.
  }
}
