import { describe, expect, it } from "vitest";
import { insertInOrder } from "./ordered-children.ts";
import { applySplices, changeAttributes, grow } from "./splice.ts";
import { parseXml } from "./tree.ts";

describe("applySplices", () => {
  it("replaces and inserts wherever the splices stand, insertions before a replacement at the same place", () => {
    const splices = [
      { start: 4, end: 5, text: "E" },
      { start: 1, end: 3, text: "" },
      { start: 4, end: 4, text: "<1>" },
      { start: 4, end: 4, text: "<2>" },
    ];
    expect(applySplices("abcdef", splices)).toBe("ad<1><2>Ef");
  });

  it("takes splices that overlap for a mistake of the program", () => {
    const splices = [
      { start: 0, end: 3, text: "" },
      { start: 2, end: 4, text: "" },
    ];
    expect(() => applySplices("abcdef", splices)).toThrow("overlap");
  });
});

describe("changeAttributes", () => {
  it("changes, removes and adds attributes, and keeps the others as they are written", () => {
    const tag = `<x:row  r = '1' spans="1:3"\n ht="15" note="spans='9'>"/>`;
    expect(changeAttributes(tag, { spans: "1:4", ht: null, hidden: "1", missing: null })).toBe(
      `<x:row  r = '1' spans="1:4" note="spans='9'>" hidden="1"/>`,
    );
  });
});

describe("grow", () => {
  const grown = (xml: string) => applySplices(xml, grow(xml, parseXml(xml), { count: "2" }, "<b/>"));

  it("adds content to elements that have some, have none, or close themselves", () => {
    expect(grown('<a count="1"><b/></a>')).toBe('<a count="2"><b/><b/></a>');
    expect(grown("<p:a></p:a >")).toBe('<p:a count="2"><b/></p:a >');
    expect(grown("<a />")).toBe('<a count="2"><b/></a>');
  });
});

describe("insertInOrder", () => {
  it("puts a child before the first of those that come later", () => {
    const order = ["one", "two", "three", "four"];
    const place = (xml: string) => applySplices(xml, [insertInOrder(parseXml(xml), order, "two", "<two/>")]);
    expect(place("<r><one/><other/><four/></r>")).toBe("<r><one/><other/><two/><four/></r>");
    expect(place("<r><one/></r>")).toBe("<r><one/><two/></r>");
    expect(place("<r><three/></r>")).toBe("<r><two/><three/></r>");
  });
});
