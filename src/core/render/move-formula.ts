/** Rows from one to another, both included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Texts in quotes and references to other sheets stay; then a cell or a range of cells, with or without $. */
const reference =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\p{L}\p{N}_.(])/gu;

/** What stands before and after the only argument of a function that takes ranges. */
const opensRange = /(?<![\p{L}\p{N}_.])(?:SUM|COUNTA?|AVERAGE|MAX|MIN)\(\s*$/u;
const closes = /^\s*\)/;

/**
 * A template's formula for the sheet that is made of it: its references follow their rows. Over a row that repeats, a
 * range takes in every repetition, and so does a cell that is all that SUM, COUNT or the like is given; another cell
 * is the first's. `spanOf` is asked for what a row became, and told whether a $ holds the row. Without the leading
 * equals sign.
 */
export function moveFormula(
  formula: string,
  spanOf: (row: number, isFixed: boolean) => RowSpan | undefined,
): string {
  const spanAt = (column: string, row: string): RowSpan =>
    spanOf(Number(row), column.endsWith("$")) ?? { top: Number(row), bottom: Number(row) };
  return formula.replace(
    reference,
    (
      written: string,
      left: string | undefined,
      top: string,
      right: string | undefined,
      bottom: string,
      offset: number,
    ) => {
      if (left === undefined) return written;
      const first = spanAt(left, top);
      if (right !== undefined) return `${left}${first.top}:${right}${spanAt(right, bottom).bottom}`;
      const takesAll =
        first.bottom > first.top &&
        opensRange.test(formula.slice(0, offset)) &&
        closes.test(formula.slice(offset + written.length));
      return takesAll ? `${left}${first.top}:${left}${first.bottom}` : `${left}${first.top}`;
    },
  );
}
