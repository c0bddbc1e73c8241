import { escapeAttribute } from "../xml-text.ts";
import type { FoundElement, ScannedElement } from "./scan.ts";

/** A stretch of text to be replaced; an insertion where `start` is `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices applied; insertions at one place in the order given, before a replacement there. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (splice.start < done) throw new Error("Two splices overlap");
    pieces.push(text.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  pieces.push(text.slice(done));
  return pieces.join("");
}

/** An element with other attributes: `null` removes one, those not named stay as they are written. */
export function withAttributes(
  xml: string,
  element: ScannedElement,
  changes: Readonly<Record<string, string | null>>,
): Splice {
  const { start, openEnd: end } = element;
  return { start, end, text: changeAttributes(xml.slice(start, end), changes) };
}

/** A start tag with other attributes, see `withAttributes`. */
export function changeAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const rest = new Map(Object.entries(changes));
  const kept = tag.replace(/\s+([^\s=>/]+)\s*=\s*("[^"]*"|'[^']*')/g, (written, name: string) => {
    const value = rest.get(name);
    if (value === undefined) return written;
    rest.delete(name);
    return value === null ? "" : ` ${name}="${escapeAttribute(value)}"`;
  });
  const added = [...rest].map(([name, value]) =>
    value === null ? "" : ` ${name}="${escapeAttribute(value)}"`,
  );
  const tagEnd = kept.search(/\s*\/?>$/);
  return kept.slice(0, tagEnd) + added.join("") + kept.slice(tagEnd);
}

/** An element with other attributes, see `withAttributes`, and more content at its end. */
export function grow(
  xml: string,
  element: FoundElement,
  changes: Readonly<Record<string, string | null>>,
  content: string,
): Splice[] {
  const { name, start, openEnd, closeStart, isSelfClosing } = element;
  const tag = withAttributes(xml, element, changes);
  if (!isSelfClosing) return [tag, { start: closeStart, end: closeStart, text: content }];
  return [{ start, end: openEnd, text: `${tag.text.replace(/\s*\/>$/, ">")}${content}</${name}>` }];
}
