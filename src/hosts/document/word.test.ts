import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { describe, expect, test } from "vitest";
import { pack } from "../xlsx/pack.ts";
import { readWordDocument } from "./word.ts";

type Block = Paragraph | Table;

function cell(text: string, spans: { rowSpan?: number; columnSpan?: number } = {}): TableCell {
  return new TableCell({ ...spans, children: text.split("\n").map((line) => new Paragraph(line)) });
}

async function read(children: Block[], footnotes = {}) {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }], footnotes }));
  return await readWordDocument(new Uint8Array(bytes));
}

describe("a Word document", () => {
  test("gives its paragraphs with their running numbers, blank ones counted", async () => {
    expect(
      await read([new Paragraph("第一部分"), new Paragraph(""), new Paragraph(" 部门整体绩效目标 ")]),
    ).toEqual([
      { kind: "paragraph", line: 1, text: "第一部分" },
      { kind: "paragraph", line: 3, text: "部门整体绩效目标" },
    ]);
  });

  test("gives a paragraph with a line break as two texts", async () => {
    const paragraph = new Paragraph({
      children: [new TextRun("绩效目标：甲。"), new TextRun({ text: "绩效指标：乙。", break: 1 })],
    });
    expect(await read([paragraph])).toEqual([
      { kind: "paragraph", line: 1, text: "绩效目标：甲。" },
      { kind: "paragraph", line: 1, text: "绩效指标：乙。" },
    ]);
  });

  test("gives merged cells with the columns they cover, and blanks where a cell from above reaches down", async () => {
    const table = new Table({
      rows: [
        new TableRow({
          children: [cell("甲", { rowSpan: 2, columnSpan: 2 }), cell("乙"), cell("丙", { rowSpan: 3 })],
        }),
        new TableRow({ children: [cell("丁\n戊")] }),
        new TableRow({ children: [cell("己"), cell("庚", { columnSpan: 2 })] }),
      ],
    });
    const rows = (await read([new Paragraph("表"), table])).slice(1);
    const texts = rows.map((row) =>
      row.kind === "row" ? row.cells.map(({ text, span }) => `${text}/${span}`) : [],
    );
    expect(texts).toEqual([
      ["甲/2", "乙/1", "丙/1"],
      ["/2", "丁\n戊/1", "/1"],
      ["己/1", "庚/2", "/1"],
    ]);
  });

  test("gives its footnotes after its text", async () => {
    const paragraph = new Paragraph({ children: [new TextRun("正文"), new FootnoteReferenceRun(1)] });
    const lines = await read([paragraph], { 1: { children: [new Paragraph("脚注")] } });
    expect(lines.map((line) => line.kind === "paragraph" && line.text)).toEqual(["正文", "脚注"]);
  });
});

const whole = await Packer.toBuffer(new Document({ sections: [] }));
const workbookPart = { name: "xl/workbook.xml", bytes: new TextEncoder().encode("<workbook/>") };

test.each([
  ["no zip", new TextEncoder().encode("不是文档"), "not-a-workbook"],
  ["a zip that is cut off", new Uint8Array(whole).slice(0, 2000), "damaged"],
  ["another kind of package", pack([workbookPart]), "not-a-workbook"],
  ["a package without its main part", pack([{ ...workbookPart, name: "word/styles.xml" }]), "damaged"],
])("%s is refused as a file the user can replace", async (_, bytes, fault) => {
  await expect(readWordDocument(bytes)).rejects.toMatchObject({ name: "WorkbookError", fault });
});
