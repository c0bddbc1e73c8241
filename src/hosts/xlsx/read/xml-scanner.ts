import { remembered } from "../../../core/model/remembered.ts";
import { attributeValue, contentText, withLineFeeds } from "./xml-content.ts";
import { notWellFormed, XmlFault } from "./xml-fault.ts";

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a scanner tells, names as written. Text comes without references, in one or several pieces. */
export interface XmlEvents {
  open(name: string, attributes: XmlAttributes): void;
  text(text: string): void;
  close(name: string): void;
}

const slash = 0x2f;
const equalsSign = 0x3d;
const greater = 0x3e;
const cdata = "<![CDATA[";
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbiddenCharacter = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const nameShape = /^[:\w\u00b7\u00c0-\uffef][-.:\w\u00b7\u00c0-\uffef]*$/;

/** A name once it is known to be one: parts use few, over and over. */
const checkedName = remembered((name) => {
  if (!nameShape.test(name) || /^\d/.test(name)) throw notWellFormed(`the name ${name}`);
  return name;
});

/**
 * Reads XML that is given piece by piece. Throws an XmlFault when it is not well-formed or has a document type. It goes
 * from mark to mark with the engine's own search, which takes a fraction of the time of looking at every character.
 */
export class XmlScanner {
  readonly #events: XmlEvents;
  /** The names of the elements that are open. */
  readonly #open: string[] = [];
  #text = "";
  /** Where what is not yet told begins. */
  #at = 0;
  #enough = 1;
  #hasRoot = false;

  /** `longest` is how many characters may be held back until a token ends; more of them are taken at once. */
  constructor(
    events: XmlEvents,
    readonly longest: number,
  ) {
    this.#events = events;
  }

  /** Takes the next piece; `false` when a token is longer than may be. */
  write(piece: string): boolean {
    if (forbiddenCharacter.test(piece)) throw notWellFormed("a control character");
    this.#text += piece;
    if (this.#text.length < this.#enough) return true;
    this.#scan();
    // What is held back is looked at again when it has doubled, so that a token in many pieces costs linear time.
    this.#enough = Math.min(this.#text.length * 2, this.longest + 1);
    return this.#text.length <= this.longest;
  }

  end(): void {
    this.#scan();
    if (/\S/.test(this.#text) || this.#open.length > 0 || !this.#hasRoot) throw notWellFormed("no end");
  }

  #scan(): void {
    while (this.#scanToken());
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
  }

  /** Tells the text up to the next tag, and the tag; `false` when that is not there yet as a whole. */
  #scanToken(): boolean {
    const text = this.#text;
    const start = text.indexOf("<", this.#at);
    if (start < 0 || start + 1 === text.length) return false;
    if (start > this.#at) this.#tellText(text.slice(this.#at, start));
    this.#at = start;
    switch (text.charAt(start + 1)) {
      case "/":
        return this.#scanEndTag(start + 2);
      case "!":
        return this.#scanDeclaration(start);
      case "?":
        return this.#skipTo("?>", start + 2);
      default:
        return this.#scanStartTag(start + 1);
    }
  }

  #tellText(raw: string): void {
    if (this.#open.length > 0) this.#events.text(contentText(raw));
    else if (/\S/.test(raw)) throw notWellFormed("text outside of the root");
  }

  #scanEndTag(start: number): boolean {
    const text = this.#text;
    const end = text.indexOf(">", start);
    if (end < 0) return false;
    const name = this.#open.pop();
    if (name === undefined || text.slice(start, end).trimEnd() !== name) {
      throw notWellFormed(`${text.slice(start, end)} ends ${name}`);
    }
    this.#at = end + 1;
    this.#events.close(name);
    return true;
  }

  #scanDeclaration(start: number): boolean {
    const text = this.#text;
    if (text.startsWith("<!--", start)) return this.#skipTo("-->", start + 4);
    if (text.startsWith("<!DOCTYPE", start)) throw new XmlFault("document-type", "a document type");
    if (!text.startsWith(cdata, start)) {
      if (text.length - start < cdata.length) return false;
      throw notWellFormed("a declaration");
    }
    const end = text.indexOf("]]>", start);
    if (end < 0) return false;
    if (this.#open.length === 0) throw notWellFormed("text outside of the root");
    this.#events.text(withLineFeeds(text.slice(start + cdata.length, end)));
    this.#at = end + 3;
    return true;
  }

  #skipTo(mark: string, from: number): boolean {
    const end = this.#text.indexOf(mark, from);
    if (end < 0) return false;
    this.#at = end + mark.length;
    return true;
  }

  #scanStartTag(start: number): boolean {
    const text = this.#text;
    const nameEnd = endOfName(text, start);
    const attributes: Record<string, string> = {};
    let at = nameEnd;
    for (;;) {
      const next = endOfSpace(text, at);
      const code = text.charCodeAt(next);
      if (code === greater || code === slash) {
        const end = code === slash ? next + 1 : next;
        if (end === text.length) return false;
        if (text.charCodeAt(end) !== greater) throw notWellFormed("a slash within a tag");
        return this.#openElement(text.slice(start, nameEnd), attributes, end + 1, code === slash);
      }
      if (next === text.length) return false;
      if (next === at) throw notWellFormed("no space before an attribute");
      const attributeEnd = endOfName(text, next);
      const equals = endOfSpace(text, attributeEnd);
      const first = endOfSpace(text, equals + 1);
      if (first >= text.length) return false;
      const quote = text.charAt(first);
      if (text.charCodeAt(equals) !== equalsSign || (quote !== '"' && quote !== "'")) {
        throw notWellFormed("an attribute without a quoted value");
      }
      const end = text.indexOf(quote, first + 1);
      if (end < 0) return false;
      const name = checkedName(text.slice(next, attributeEnd));
      if (typeof attributes[name] === "string") throw notWellFormed(`${name} twice`);
      attributes[name] = attributeValue(text.slice(first + 1, end));
      at = end + 1;
    }
  }

  #openElement(written: string, attributes: XmlAttributes, end: number, isEmpty: boolean): true {
    const name = checkedName(written);
    if (this.#open.length === 0 && this.#hasRoot) throw notWellFormed("a second root");
    this.#hasRoot = true;
    this.#at = end;
    this.#events.open(name, attributes);
    if (isEmpty) this.#events.close(name);
    else this.#open.push(name);
    return true;
  }
}

/** Where a name ends: at white space, `/`, `>` or `=`. */
function endOfName(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === greater || code === slash || code === equalsSign || isSpace(code)) break;
  }
  return at;
}

function endOfSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
