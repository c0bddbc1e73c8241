import fc from "fast-check";
import { expect, test } from "vitest";
import { inPieces } from "../../../../test/workbooks/in-pieces.ts";
import { readSharedStrings } from "./shared-strings.ts";

/** The strings of these items, their XML in pieces of so many bytes. */
const read = (items: string, pieceLength = 100_000) =>
  readSharedStrings("sharedStrings.xml", inPieces(`<sst xmlns="urn:x">${items}</sst>`, pieceLength));

const items = fc.array(
  fc.constantFrom(
    "<si><t>征兵</t></si>",
    '<si><t xml:space="preserve"> 两端 </t></si>',
    "<si><t>a&amp;b</t></si>",
    "<si><t>≥95% > 90%</t></si>",
    "<si><t/></si>",
    "<si><r><t>≥</t></r><r><t>95%</t></r></si>",
    "<si><t>字</t><rPh><t>zì</t></rPh></si>",
    "<si><t>_x0041_</t></si>",
    "\n<si>\n<t>缩进</t></si>",
    "<!-- <si><t>注释</t></si> -->",
  ),
);

test("strings are the same whether they are taken whole or tag by tag, in one piece or in many", () => {
  fc.assert(
    fc.property(fc.tuple(items, fc.integer({ min: 1, max: 100 })), ([found, pieceLength]) => {
      // Behind a comment the parser reads everything.
      const expected = read(`<!-- -->${found.join("")}`);
      expect(read(found.join(""))).toEqual(expected);
      expect(read(found.join(""), pieceLength)).toEqual(expected);
    }),
  );
});
