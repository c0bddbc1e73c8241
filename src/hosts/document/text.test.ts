import { expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";
import { readTextDocument } from "./text.ts";

test("lines with a TAB are cells, a blank line ends the row", () => {
  expect(readTextDocument("标题\n\t项目编码\n\t\n\n\t预算数\n\t2.00\n")).toEqual([
    { kind: "paragraph", line: 1, text: "标题" },
    {
      kind: "row",
      line: 2,
      cells: [
        { line: 2, text: "项目编码", span: 1 },
        { line: 3, text: "", span: 1 },
      ],
    },
    {
      kind: "row",
      line: 5,
      cells: [
        { line: 5, text: "预算数", span: 1 },
        { line: 6, text: "2.00", span: 1 },
      ],
    },
  ]);
});

test("a line without a TAB right below a cell is another paragraph of that cell", () => {
  const [row] = readTextDocument("\t\n1.补充经费。\n  2.改善条件。\n\t≥2次\n\n正文");
  expect(row).toMatchObject({ cells: [{ text: "1.补充经费。\n2.改善条件。" }, { line: 4, text: "≥2次" }] });
});

test("a heading right below a cell ends the table", () => {
  const [, heading] = readTextDocument("\t调查问卷\n[bookmark: _Toc_4]2.村级转移支付绩效目标表\n");
  expect(heading).toEqual({ kind: "paragraph", line: 2, text: "2.村级转移支付绩效目标表" });
});

test("bookmarks, trailing TABs and line endings of any system are noise", () => {
  const text =
    "\uFEFF[bookmark: _Toc_1]一、总体绩效目标\r\n[bookmark: _GoBack]\t工作经费。\t\t\t\r\n\r一\r\n \u3000 \r\n";
  expect(readTextDocument(text)).toEqual([
    { kind: "paragraph", line: 1, text: "一、总体绩效目标" },
    { kind: "row", line: 2, cells: [{ line: 2, text: "工作经费。", span: 1 }] },
    { kind: "paragraph", line: 4, text: "一" },
  ]);
});

test("text is decoded from UTF-8, GB18030 and UTF-16", () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
  expect(decodeText(new TextEncoder().encode("≥2次\n"))).toBe("≥2次\n");
  expect(decodeText(Uint8Array.of(0xa1, 0xdd, 0x32, 0xb4, 0xce))).toBe("≥2次");
  expect(decodeText(utf16("绩效目标"))).toBe("绩效目标");
  expect(decodeText(utf16("绩效目标").map((_, index, all) => all[index ^ 1] ?? 0))).toBe("绩效目标");
});

test("bytes that are no text decode to nothing", () => {
  expect(decodeText(Uint8Array.of(0xff, 0xff, 0x00, 0x81))).toBeNull();
  expect(decodeText(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x00))).toBeNull();
});
