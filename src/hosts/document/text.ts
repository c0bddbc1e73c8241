import type { DocumentLine } from "../../core/read/document-line.ts";

const bookmark = /\[bookmark: [^\]]*\]/g;
/** What Word puts at a heading, so that a table of contents can point at it. */
const headingMark = /^\[bookmark: _Toc/;

/**
 * The lines of a document that was saved as text: a line that starts with a TAB is a table cell, a line without a TAB
 * right below it continues the cell, and a blank line or a heading ends the row. Bookmarks and TABs at the end are noise.
 */
export function readTextDocument(text: string): DocumentLine[] {
  const lines: DocumentLine[] = [];
  let row: OpenRow | null = null;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = index + 1;
    const content = raw.replace(bookmark, "");
    const words = content.trim();
    if (content.startsWith("\t")) {
      if (row === null) {
        row = { kind: "row", line, cells: [] };
        lines.push(row);
      }
      row.cells.push({ line, text: words, span: 1 });
    } else if (words === "") {
      row = null;
    } else if (row === null || headingMark.test(raw)) {
      row = null;
      lines.push({ kind: "paragraph", line, text: words });
    } else {
      continueLastCell(row, words);
    }
  }
  return lines;
}

interface OpenRow {
  readonly kind: "row";
  readonly line: number;
  readonly cells: { line: number; text: string; span: number }[];
}

function continueLastCell(row: OpenRow, words: string): void {
  const cell = row.cells.at(-1);
  if (cell) cell.text = cell.text === "" ? words : `${cell.text}\n${words}`;
}
