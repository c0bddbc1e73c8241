/** The rows that a template row became. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Texts in quotes and references to other sheets stay; then a cell or a range of cells, with or without $. */
const reference =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\p{L}\p{N}_.(])/gu;

/**
 * A template's formula for the sheet that is made of it: its references follow their rows, and a range over a row that
 * repeats takes in every repetition. Without the leading equals sign.
 */
export function moveFormula(formula: string, spanOf: (row: number) => RowSpan | undefined): string {
  return formula.replace(
    reference,
    (written, left?: string, top?: string, right?: string, bottom?: string) => {
      if (left === undefined || top === undefined) return written;
      const first = spanOf(Number(top))?.top ?? Number(top);
      if (right === undefined || bottom === undefined) return `${left}${first}`;
      return `${left}${first}:${right}${spanOf(Number(bottom))?.bottom ?? Number(bottom)}`;
    },
  );
}
