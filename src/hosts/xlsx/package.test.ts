import { strFromU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { packageOf } from "../../../test/workbooks/package-of.ts";
import { storedZip } from "../../../test/workbooks/stored-zip.ts";
import { pack } from "./pack.ts";
import { Package, packageLimits } from "./package.ts";
import type { WorkbookFault } from "./workbook-error.ts";

const textOf = (source: Package, name: string) => {
  const bytes = source.bytes(name);
  return bytes && strFromU8(bytes);
};

/** Whether two are the same bytes; a comparison that prints them takes minutes. */
const isSame = (bytes: Uint8Array | undefined, expected: Uint8Array) =>
  bytes !== undefined && Buffer.compare(bytes, expected) === 0;

const expectFault = (fault: WorkbookFault, action: () => unknown) => {
  expect(action).toThrowError(expect.objectContaining({ name: "WorkbookError", fault }));
};

test("parts are found whatever their case, slashes and leading slash", () => {
  const source = new Package(packageOf({ "xl\\Workbook.xml": "W", "/docProps/app.xml": "A" }));
  expect(textOf(source, "xl/workbook.xml")).toBe("W");
  expect(textOf(source, "docProps/app.xml")).toBe("A");
  expect(source.names).toEqual(["xl\\Workbook.xml", "/docProps/app.xml"]);
  expect(source.has("xl/styles.xml")).toBe(false);
  expect(source.bytes("xl/styles.xml")).toBeUndefined();
});

test("parts are given in the order asked for, missing ones left out", () => {
  const source = new Package(packageOf({ a: "1", b: "2", c: "3" }));
  expect([...source.eachPart(["c", "x", "a"])].map(([name, bytes]) => name + strFromU8(bytes))).toEqual([
    "c3",
    "a1",
  ]);
});

/** Data that begins with zeros and is large enough to come in pieces. */
const largeBytes = new Uint8Array(620_000).map((_, index) => (index * index) >> 8);

test("what was packed is unpacked to the same bytes, and packed again to the same file", () => {
  const parts = [
    { name: "large", bytes: largeBytes },
    { name: "空", bytes: new Uint8Array() },
    { name: "stored", bytes: largeBytes.subarray(0, 500), packed: true },
  ];
  const packed = pack(parts);
  const source = new Package(packed);
  for (const part of parts) expect(isSame(source.bytes(part.name), part.bytes), part.name).toBe(true);
  expect(isSame(pack(parts), packed)).toBe(true);
  expect(isSame(unzipSync(packed)["large"], largeBytes)).toBe(true);
});

test("a large part comes in pieces", () => {
  const pieces = [...(new Package(zipSync({ large: largeBytes })).pieces("large") ?? [])];
  expect(pieces.length).toBeGreaterThan(10);
  expect(isSame(Buffer.concat(pieces), largeBytes)).toBe(true);
});

test("sizes may stand in a data descriptor or in the zip64 field", () => {
  const source = new Package(
    storedZip([
      { name: "plain", content: "PK\u0003\u0004" },
      { name: "descriptor", content: "二", hasDescriptor: true },
      { name: "wide", content: "三", isZip64: true },
    ]),
  );
  expect(["plain", "descriptor", "wide"].map((name) => textOf(source, name))).toEqual([
    "PK\u0003\u0004",
    "二",
    "三",
  ]);
});

test("a zip with a comment behind it is read", () => {
  const end = packageOf({ a: "1" });
  end[end.length - 2] = 3;
  expect(textOf(new Package(Uint8Array.from([...end, 1, 2, 3])), "a")).toBe("1");
});

test("a file cut off anywhere is damaged, never something else", () => {
  const whole = packageOf({ "xl/workbook.xml": "<workbook/>", "xl/styles.xml": "<styleSheet/>" });
  for (let length = 4; length < whole.length; length += 7) {
    expectFault("damaged", () => new Package(whole.subarray(0, length)));
  }
});

test("data that does not unpack is damaged", () => {
  const bytes = zipSync({ a: new Uint8Array(1000).map((_, index) => index % 7) });
  bytes.fill(0xff, 31, 50);
  expectFault("damaged", () => new Package(bytes).bytes("a"));
  const unknown = new Package(storedZip([{ name: "a", content: "x", method: 12 }]));
  expectFault("damaged", () => unknown.bytes("a"));
});

test("a part that is larger or smaller than the directory says is damaged", () => {
  for (const [unpacked, stated] of [
    [5_000_000, 100],
    [5_000_000, 4_999_999],
    [1000, 999],
    [1000, 1001],
    [1000, 90_000_000],
  ] as const) {
    const bytes = zipSync({ a: new Uint8Array(unpacked) });
    const directory = Buffer.from(bytes).indexOf("PK\u0001\u0002");
    new DataView(bytes.buffer).setUint32(directory + 24, stated, true);
    expectFault("damaged", () => new Package(bytes).bytes("a"));
  }
  expectFault("damaged", () =>
    new Package(storedZip([{ name: "a", content: "four", statedSize: 3 }])).bytes("a"),
  );
});

test("no piece is large, however well it was packed", () => {
  const source = new Package(zipSync({ zeros: new Uint8Array(20_000_000) }));
  const lengths = [...(source.pieces("zeros") ?? [])].map((piece) => piece.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(50_000);
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(20_000_000);
});

test("parts with a password are told as such", () => {
  const source = new Package(storedZip([{ name: "a", content: "x", isEncrypted: true }]));
  expectFault("encrypted", () => source.bytes("a"));
});

test("too many parts, too large ones, and too much together are refused before anything is unpacked", () => {
  const limits = { parts: 3, partBytes: 10, totalBytes: 20 };
  const ten = "0123456789";
  expect(new Package(packageOf({ a: ten, b: ten }), limits).names).toHaveLength(2);
  expectFault("too-large", () => new Package(packageOf({ a: `${ten}!` }), limits));
  expectFault("too-large", () => new Package(packageOf({ a: ten, b: ten, c: "1" }), limits));
  expectFault("too-large", () => new Package(packageOf({ a: "", b: "", c: "", d: "" }), limits));
  const stated = storedZip([{ name: "a", content: "x", statedSize: packageLimits.partBytes + 1 }]);
  expectFault("too-large", () => new Package(stated));
});

test("a small file that says it unpacks to very much is a bomb", () => {
  const parts = Array.from({ length: 50 }, (_, index) => ({
    name: `${index}`,
    content: "x",
    statedSize: 3_000_000,
  }));
  expectFault("too-large", () => new Package(storedZip(parts)));
});
