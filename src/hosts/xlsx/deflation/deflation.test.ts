import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deflation as anywhere } from "./anywhere.ts";
import { deflation as node } from "./node.ts";

/** Runs of equal bytes, zeros first: what fflate once packed so that nobody could unpack it. */
const contents = fc
  .array(fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 2000 })), { maxLength: 20 })
  .map((runs) => Uint8Array.from(runs.flatMap(([byte, length]) => new Array<number>(length).fill(byte))));

const lengthOf = (inflate: () => Uint8Array): number | "refused" => {
  try {
    return inflate().length;
  } catch {
    return "refused";
  }
};

describe.each([
  ["in browsers", anywhere, node],
  ["in Node", node, anywhere],
])("deflation %s", (_, own, other) => {
  test("unpacks what it and the other packed", () => {
    fc.assert(
      fc.property(contents, (content) => {
        expect(Buffer.compare(own.inflate(own.deflate(content), content.length), content)).toBe(0);
        expect(Buffer.compare(own.inflate(other.deflate(content), content.length), content)).toBe(0);
      }),
    );
  });

  test("never gives the size stated for data of another size", () => {
    const packed = own.deflate(new Uint8Array(100_000).fill(7));
    for (const size of [0, 1, 63, 64, 99_999]) {
      expect([size + 1, "refused"]).toContain(lengthOf(() => own.inflate(packed, size)));
    }
    for (const size of [100_001, 1_000_000]) {
      expect([100_000, "refused"]).toContain(lengthOf(() => own.inflate(packed, size)));
    }
  });

  test("tells damaged data", () => {
    const packed = own.deflate(Uint8Array.from({ length: 5000 }, (_, index) => (index * index) >> 4));
    expect(lengthOf(() => own.inflate(packed.subarray(0, packed.length >> 1), 5000))).not.toBe(5000);
    expect(lengthOf(() => own.inflate(Uint8Array.of(0xff, 0xff, 0xff), 3))).toBe("refused");
  });
});
