import type { DocumentCell, DocumentLine } from "../../core/read/document-line.ts";
import { nodesOf, nodeText, type WordDocument, type WordNode } from "./word-nodes.ts";

/** Walks a Word document and numbers its paragraphs. */
export class WordLines {
  readonly lines: DocumentLine[] = [];
  #line = 0;

  constructor(document: WordDocument) {
    this.#walk(document);
    for (const reference of nodesOf(document, "noteReference")) {
      for (const node of document.notes.resolve(reference)?.body ?? []) this.#walk(node);
    }
  }

  #walk(node: WordNode): void {
    if (node.type === "paragraph") this.#addParagraph(node);
    else if (node.type === "table") this.#addTable(node);
    else for (const child of node.children ?? []) this.#walk(child);
  }

  /** A line break within a paragraph parts two texts of the same number. */
  #addParagraph(node: WordNode): void {
    this.#line++;
    for (const part of nodeText(node).split("\n")) {
      const text = part.trim();
      if (text !== "") this.lines.push({ kind: "paragraph", line: this.#line, text });
    }
  }

  #addTable(table: WordNode): void {
    /** By column: how many more rows a cell from above covers, and how many columns wide it is. */
    const covered = new Map<number, { rows: number; span: number }>();
    for (const row of nodesOf(table, "tableRow")) {
      const cells: DocumentCell[] = [];
      const line = this.#line + 1;
      let column = 1;
      const skipCovered = () => {
        for (let above = covered.get(column); above && above.rows > 0; above = covered.get(column)) {
          above.rows--;
          cells.push({ line, text: "", span: above.span });
          column += above.span;
        }
      };
      for (const node of nodesOf(row, "tableCell")) {
        skipCovered();
        const cell = this.#readCell(node);
        covered.set(column, { rows: (node.rowSpan ?? 1) - 1, span: cell.span });
        cells.push(cell);
        column += cell.span;
      }
      skipCovered();
      this.lines.push({ kind: "row", line, cells });
    }
  }

  #readCell(node: WordNode): DocumentCell {
    const line = this.#line + 1;
    const paragraphs = nodesOf(node, "paragraph");
    this.#line += paragraphs.length;
    const text = paragraphs.map((paragraph) => nodeText(paragraph).trim()).filter((part) => part !== "");
    return { line, text: text.join("\n"), span: node.colSpan ?? 1 };
  }
}
