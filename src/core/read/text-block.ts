import type { Sighting } from "./sighting.ts";
import type { Field } from "./table.ts";
import type { TableHead } from "./table-head.ts";

/**
 * A text that may be long: right of its label, or under it where the label is as wide as its row or stands for others too. Rows that go on under
 * it without a label are its further lines. A text of several cells is never written back into one of them.
 */
export function readText(head: TableHead, label: Sighting | undefined): Field | null {
  const first = label ? firstLine(head, label) : null;
  if (!label || !first || first.text === "") return first;
  const lines = furtherLines(head, label, first);
  return lines.length === 0 ? first : { ...first, text: [first.text, ...lines].join("\n"), isFormula: true };
}

function firstLine(head: TableHead, label: Sighting): Field | null {
  return head.valueRightOf(label) ?? head.textUnder(label) ?? head.valueBelow(label);
}

function furtherLines(head: TableHead, label: Sighting, first: Field): string[] {
  const { cells } = head;
  const start = (cells.sheet.mergeAt(first.row, first.column)?.bottom ?? first.row) + 1;
  const end = head.labelRowBelow(first.row);
  const lines: string[] = [];
  let expected = start;
  for (const { row } of cells.rowsBetween(start, (end ?? head.segment.bottom + 1) - 1)) {
    if (end === null && row !== expected) break;
    const text = cells.textAt(row, first.column);
    if (text === "" || cells.firstFilled(row, label.left, label.right)) break;
    lines.push(text);
    cells.explain({ row, column: first.column });
    expected = row + 1;
  }
  return lines;
}
