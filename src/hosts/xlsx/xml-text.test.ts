import fc from "fast-check";
import { describe, expect, it, test as property } from "vitest";
import { unescapeText } from "./read/cell-text.ts";
import { escapeAttribute, textContent } from "./xml-text.ts";

describe("textContent", () => {
  it("escapes what has a meaning in XML", () => {
    expect(textContent("A&B <1> \"'")).toBe("A&amp;B &lt;1&gt; \"'");
  });

  it("writes control characters, carriage returns and lone surrogates as cells store them", () => {
    expect(textContent("a\u0000b\u000bc\rd\ud800e\udc00\ufffff")).toBe(
      "a_x0000_b_x000B_c_x000D_d_xD800_e_xDC00__xFFFF_f",
    );
  });

  it("keeps tabs, line breaks and characters beyond the basic plane", () => {
    expect(textContent("一\t二\n𠮷")).toBe("一\t二\n𠮷");
  });

  it("escapes text that looks like an escape itself, also where the next escape would make it one", () => {
    expect(textContent("_x0041_")).toBe("_x005F_x0041_");
    expect(textContent("_x0041\u0001")).toBe("_x005F_x0041_x0001_");
    expect(textContent("snake_x_case_x12")).toBe("snake_x_case_x12");
  });

  property("is undone by reading", () => {
    const piece = fc.constantFrom("_", "x", "0041", "_x0041_", "&", "\u0001", "\r", "\ud83d", "\ude00", "元");
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          const stored = textContent(text).replaceAll("&amp;", "&");
          expect(unescapeText(stored)).toBe(text);
        },
      ),
    );
  });
});

describe("escapeAttribute", () => {
  it("escapes quotes and white space that reading would change", () => {
    expect(escapeAttribute('"甲"\n&乙')).toBe("&quot;甲&quot;&#10;&amp;乙");
  });
});
