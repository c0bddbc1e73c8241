import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { XmlFault } from "./xml-fault.ts";
import { type XmlAttributes, XmlScanner } from "./xml-scanner.ts";

type Told = (string | XmlAttributes)[];

/** What is told of an XML text, texts that follow each other joined; the fault where it cannot be read. */
function scan(pieces: readonly string[], longest = 1000): Told | XmlFault["kind"] {
  const told: Told = [];
  const scanner = new XmlScanner(recorder(told), longest);
  try {
    for (const piece of pieces) expect(scanner.write(piece)).toBe(true);
    scanner.end();
  } catch (error) {
    expect(error).toBeInstanceOf(XmlFault);
    return (error as XmlFault).kind;
  }
  return told;
}

function scanWithSaxes(xml: string): Told | "not-well-formed" {
  const told: Told = [];
  const events = recorder(told);
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => events.open(name, { ...attributes }));
  parser.on("closetag", ({ name }) => events.close(name));
  let depth = 0;
  parser.on("opentagstart", () => depth++);
  parser.on("text", (text) => depth > 0 && events.text(text));
  parser.on("cdata", (text) => events.text(text));
  try {
    parser.write(xml).close();
  } catch {
    return "not-well-formed";
  }
  return told;
}

function recorder(told: Told) {
  let text = "";
  const flush = () => {
    if (text !== "") told.push(text);
    text = "";
  };
  return {
    open(name: string, attributes: XmlAttributes) {
      flush();
      told.push(`<${name}>`, attributes);
    },
    text(piece: string) {
      text += piece;
    },
    close(name: string) {
      flush();
      told.push(`</${name}>`);
    },
  };
}

const inPieces = (xml: string, size: number): string[] =>
  Array.from({ length: Math.ceil(xml.length / size) }, (_, index) =>
    xml.slice(index * size, (index + 1) * size),
  );

const name = fc.constantFrom("c", "row", "x:c", "is", "数", "_a-1.b");
const text = fc.string({
  unit: fc.constantFrom(
    "a",
    "值",
    "😀",
    " ",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "]",
    ">",
    "=",
    "/",
    "'",
    '"',
    "&lt;",
    "&amp;",
    "&#65;",
    "&#x503c;",
    "&#13;",
  ),
  maxLength: 8,
});
const spaces = fc.constantFrom(" ", "\n", "  \t");
const attribute = fc
  .tuple(spaces, name, fc.constantFrom("=", " = "), fc.constantFrom('"', "'"), text)
  .map(([space, key, equals, quote, value]) => ({
    key,
    xml: space + key + equals + quote + value.replaceAll(quote, "") + quote,
  }));
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.uniqueArray(attribute, { selector: ({ key }) => key, maxLength: 3 }),
      fc.constantFrom("", " "),
      fc.array(
        fc.oneof(
          { maxDepth: 3 },
          text.filter((content) => !content.includes("]]>")),
          fc.constantFrom("<!-- < > & -->", "<?go on > ?>", "<![CDATA[ & < > ]] ]]>", "<![CDATA[\r\n]]>"),
          tie("element"),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([tag, attributes, space, content]) => {
      const start = `<${tag}${attributes.map(({ xml }) => xml).join("")}${space}`;
      const inside = content.join("");
      return inside === "" ? `${start}/>` : `${start}>${inside.replaceAll("]]>", "")}</${tag}${space}>`;
    }),
}));
const document = element.map((root) => `<?xml version="1.0"?>\n${root}\n<!-- end -->`);

/** Without what is passed over unread. */
const withoutUnread = (xml: string) =>
  xml.replace(/(<!\[CDATA\[[\s\S]*?\]\]>)|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "$1");

describe("XML in whatever pieces", () => {
  test("is read as a parser that looks at every character reads it", () => {
    fc.assert(
      fc.property(document, fc.integer({ min: 1, max: 40 }), (xml, size) => {
        const told = scanWithSaxes(xml);
        expect(scan([xml])).toEqual(told);
        expect(scan(inPieces(xml, size))).toEqual(told);
      }),
    );
  });

  test("is refused, or read as that parser reads it, when characters of it are lost, doubled or added", () => {
    const damage = fc.constantFrom(
      "",
      "<",
      ">",
      "&",
      '"',
      "'",
      "/",
      "=",
      " ",
      "]]>",
      "<!",
      "<?",
      "\u0001",
      "</c>",
    );
    fc.assert(
      fc.property(document, fc.nat(), fc.nat(3), damage, (xml, place, lost, added) => {
        const characters = [...xml];
        const at = 22 + (place % (characters.length - 21));
        characters.splice(at, lost, added);
        const damaged = characters.join("");
        const told = scan([damaged]);
        if (told !== "not-well-formed") expect(told).toEqual(scanWithSaxes(withoutUnread(damaged)));
      }),
      { numRuns: 2000 },
    );
  });
});

test("a document type is told apart from other faults", () => {
  expect(scan(["<!DOCTY", 'PE a [<!ENTITY b "c">]><a>&b;</a>'])).toBe("document-type");
});

test.each([
  "",
  "text",
  "<a>",
  "<a></b>",
  "</a>",
  "<a/><b/>",
  "<a/>b",
  "<a b/>",
  "<a b=c/>",
  '<a b="c"d="e"/>',
  '<a b="c" b="d"/>',
  '<a b="<"/>',
  "<a>&nbsp;</a>",
  "<a>& </a>",
  "<a>&#0;</a>",
  "<a>]]></a>",
  "<a>\u0007</a>",
  "<1/>",
  "< a/>",
  "<a><![CDATA[</a>",
  "<![CDATA[]]><a/>",
  "<!ELEMENT a>",
])("%j is not well-formed", (xml) => {
  expect(scan([xml])).toBe("not-well-formed");
  expect(scan([...xml])).toBe("not-well-formed");
});

test("a token that is too long is told while it is being read", () => {
  const scanner = new XmlScanner(recorder([]), 10);
  expect(scanner.write("<a>1234567890")).toBe(true);
  expect(scanner.write("1")).toBe(false);
});
