/** What Chrome 86 does not have, of what ordinary scripts use: the object it is a member of, and its name. */
export const newerThanChrome86: readonly (readonly [owner: string, member: string])[] = [
  ...["Array.prototype", "String.prototype", "Object.getPrototypeOf(Int8Array).prototype"].map(
    (owner) => [owner, "at"] as const,
  ),
  ...["findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"].flatMap((member) => [
    ["Array.prototype", member] as const,
    ["Object.getPrototypeOf(Int8Array).prototype", member] as const,
  ]),
  ...["isWellFormed", "toWellFormed"].map((member) => ["String.prototype", member] as const),
  ...["fromAsync"].map((member) => ["Array", member] as const),
  ...["hasOwn", "groupBy"].map((member) => ["Object", member] as const),
  ["Map", "groupBy"],
  ...["getOrInsert", "getOrInsertComputed"].map((member) => ["Map.prototype", member] as const),
  ...["withResolvers", "try"].map((member) => ["Promise", member] as const),
  ...["any", "timeout", "abort"].map((member) => ["AbortSignal", member] as const),
  ...["throwIfAborted", "reason"].map((member) => ["AbortSignal.prototype", member] as const),
  ...["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf"].map(
    (member) => ["Set.prototype", member] as const,
  ),
  ...[
    "map",
    "filter",
    "take",
    "drop",
    "flatMap",
    "reduce",
    "toArray",
    "forEach",
    "some",
    "every",
    "find",
  ].map((member) => ["Object.getPrototypeOf(Object.getPrototypeOf([].values()))", member] as const),
  ["RegExp", "escape"],
  ["RegExp.prototype", "hasIndices"],
  ["Intl", "Segmenter"],
  ["Crypto.prototype", "randomUUID"],
  ["Uint8Array", "fromBase64"],
  ...["structuredClone", "scheduler", "Iterator", "navigation", "reportError"].map(
    (member) => ["globalThis", member] as const,
  ),
  ...["inert", "popover", "showPopover", "hidePopover", "togglePopover"].map(
    (member) => ["HTMLElement.prototype", member] as const,
  ),
  ...["checkVisibility", "setHTMLUnsafe", "getHTML"].map((member) => ["Element.prototype", member] as const),
  ["HTMLInputElement.prototype", "showPicker"],
  ["Document", "parseHTMLUnsafe"],
  ["Document.prototype", "startViewTransition"],
];

/** A script that takes all of these out of a page. */
export function withoutNewer(): string {
  return newerThanChrome86
    .map(([owner, member]) => `try { delete (${owner})[${JSON.stringify(member)}]; } catch {}`)
    .join("\n");
}
