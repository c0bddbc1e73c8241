/** Where the styles of the template's workbook stand in the workbook that is written. */
export interface StyleIndexes {
  /** Of a cell format, counted in `cellXfs`. */
  cell(index: number): number;
  /** Of a conditional format's style, counted in `dxfs`. */
  differential(index: number): number;
}

/** For a workbook that has the template's styles as they are. */
export const sameStyles: StyleIndexes = { cell: (index) => index, differential: (index) => index };
