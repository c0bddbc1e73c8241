import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { decodeXml } from "./decode-xml.ts";

const text = "<a>绩é𠮷\u{feff}效</a>";

const decoded = (...pieces: Uint8Array[]) => [...decodeXml("part", pieces)].join("");

test("characters survive wherever a piece ends", () => {
  const encodings = {
    "UTF-8": strToU8(text),
    "UTF-16": new Uint8Array(Buffer.from(text, "utf16le")),
    "UTF-16 big endian": new Uint8Array(Buffer.from(text, "utf16le").swap16()),
  };
  for (const [encoding, bytes] of Object.entries(encodings)) {
    for (let first = 2; first < bytes.length; first++) {
      for (let second = first; second < bytes.length; second++) {
        const pieces = [bytes.slice(0, first), bytes.slice(first, second), bytes.slice(second)];
        expect(decoded(...pieces), `${encoding} ${first} ${second}`).toBe(text);
      }
    }
  }
});

test("bytes that are no UTF-8 are damage, a character cut off at the end too", () => {
  const damaged = expect.objectContaining({ fault: "damaged" });
  expect(() => decoded(Uint8Array.of(0x3c, 0xb1, 0xa3))).toThrowError(damaged);
  expect(() => decoded(Uint8Array.of(0x3c, 0xe7), Uint8Array.of(0xbb))).toThrowError(damaged);
  expect(() => decoded(Uint8Array.of(0x3c), Uint8Array.of(0x80, 0x80, 0x80, 0x80))).toThrowError(damaged);
});

test("nothing is no text", () => {
  expect(decoded()).toBe("");
});
