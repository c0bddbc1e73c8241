import { strFromU8, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { cellsOf, firstSheet } from "../../../../test/workbooks/cells-of.ts";
import { packageOf } from "../../../../test/workbooks/package-of.ts";
import { workbookOf, workbookParts } from "../../../../test/workbooks/workbook-of.ts";

/** What a cell reads that refers to this shared string. */
const shared = (item: string) => {
  const sheets = { 表: '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>' };
  return cellsOf(firstSheet(workbookOf({ sheets, sharedStrings: `<si>${item}</si>` })))["A1"];
};

test("rich text is its runs joined, without the phonetic runs", () => {
  expect(
    shared(
      '<r><t>满意</t></r><r><rPr><b/></rPr><t xml:space="preserve">度 </t></r><rPh sb="0" eb="2"><t>まんい</t></rPh><phoneticPr fontId="1"/>',
    ),
  ).toBe("满意度 ");
});

test("text in CDATA and around comments is one text", () => {
  expect(shared("<t>≤<![CDATA[<1.29>]]><!-- 注 -->万元</t>")).toBe("≤<1.29>万元");
});

test("entities and character references are resolved", () => {
  expect(shared("<t>A&amp;B &lt;&#x4E07;&#20803;&gt; &quot;&apos;</t>")).toBe("A&B <万元> \"'");
});

test("what XML cannot carry comes back from its escapes", () => {
  expect(shared("<t>第一行_x000D_\n第二行</t>")).toBe("第一行\r\n第二行");
  expect(shared("<t>_x005F_x000D_ _x4e07_元 _x12_ _xZZZZ_</t>")).toBe("_x000D_ 万元 _x12_ _xZZZZ_");
});

test("characters beyond the basic plane survive a text longer than what is parsed at once", () => {
  const text = "𠮷".repeat(600_000);
  for (const start of ["", "a"]) expect(shared(`<t>${start}${text}</t>`) === start + text).toBe(true);
});

test("line breaks as Windows writes them are one character", () => {
  expect(shared("<t>一\r\n二</t>")).toBe("一\n二");
});

test("spaces are kept as they are", () => {
  expect(shared('<t xml:space="preserve">  其中：财政    资金　</t>')).toBe("  其中：财政    资金　");
});

const sheetCells =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>绩效目标</t></is></c></row></sheetData>';
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = Buffer.from(text.replace('encoding="UTF-8"', 'encoding="UTF-16"'), "utf16le");
  return littleEndian ? bytes : bytes.swap16();
};

test("parts may begin with a byte order mark and be stored in UTF-16", () => {
  const encodings: Record<string, (text: string) => Uint8Array> = {
    "UTF-8 with mark": (text) => strToU8(`\ufeff${text}`),
    "UTF-16 little endian": (text) => utf16(`\ufeff${text}`, true),
    "UTF-16 big endian": (text) => utf16(`\ufeff${text}`, false),
    "UTF-16 without mark": (text) => utf16(text, true),
  };
  for (const [encoding, encode] of Object.entries(encodings)) {
    const parts = Object.entries(workbookParts({ sheets: { 项目表: sheetCells } }));
    const bytes = packageOf(Object.fromEntries(parts.map(([name, text]) => [name, encode(text)])));
    expect(firstSheet(bytes).name, encoding).toBe("项目表");
    expect(cellsOf(firstSheet(bytes)), encoding).toEqual({ A1: "绩效目标" });
  }
});

test("bytes that are no text are damage, never other characters", () => {
  const parts: Record<string, string | Uint8Array> = workbookParts({ sheets: { 表: sheetCells } });
  const sheet = strToU8(String(parts["xl/worksheets/sheet1.xml"]));
  sheet[strFromU8(sheet, true).indexOf("<t>") + 3] = 0xb1;
  parts["xl/worksheets/sheet1.xml"] = sheet;
  expect(() => firstSheet(packageOf(parts))).toThrowError(expect.objectContaining({ fault: "damaged" }));
});
