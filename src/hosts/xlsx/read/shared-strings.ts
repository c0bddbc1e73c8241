import { WorkbookError } from "../workbook-error.ts";
import { cellTextOf } from "./cell-text.ts";
import { limits } from "./limits.ts";
import { plainText, plainTextElement } from "./plain-elements.ts";
import { RichText } from "./rich-text.ts";
import { readXml } from "./xml-stream.ts";

const plainItem = new RegExp(`<si>${plainTextElement(`(${plainText})`)}</si>`, "g");

/** The texts that cells refer to by their index; `null` where one is blank. */
export type SharedStrings = readonly (string | null)[];

export function readSharedStrings(part: string, pieces: Iterable<Uint8Array>): SharedStrings {
  const strings: (string | null)[] = [];
  const item = new RichText();
  let length = 0;
  const add = (stored: string): void => {
    const text = cellTextOf(stored);
    strings.push(text);
    length += text?.length ?? 0;
    if (strings.length > limits.cells || length > limits.textLength)
      throw new WorkbookError("too-large", part);
  };
  readXml(part, pieces, {
    open: (name) => item.open(name),
    text: (text) => item.add(text),
    close(name) {
      item.close(name);
      if (name === "si") add(item.take());
    },
    plain: {
      pattern: plainItem,
      take({ 0: item, 1: text = "", index }) {
        add(text);
        return index + item.length;
      },
    },
  });
  return strings;
}
