import {
  type Address,
  formatAddress,
  parseRange,
  type Range,
  rangeContains,
} from "../../../src/core/grid/address.ts";
import type { CellValue } from "../../../src/core/grid/sheet.ts";
import type { XmlNode } from "./xml-node.ts";

export interface CellModel {
  value: CellValue;
  /** Without the equals sign. */
  formula: string | null;
  style: number;
}

/** A rule of conditional formatting with the look that it gives; the first of a sheet comes before the others. */
export interface FormatModel {
  readonly areas: readonly Range[];
  readonly rule: XmlNode;
  readonly look: XmlNode;
}

/** A worksheet of an open workbook. */
export class SheetModel {
  readonly cells = new Map<string, CellModel & Address>();
  merges: Range[] = [];
  formats: FormatModel[] = [];
  validations: XmlNode[] = [];
  rowHeights = new Map<number, number>();
  columnWidths: XmlNode[] = [];
  /** What else the sheet's XML holds, in its order, and nothing that refers to other parts. */
  rest: XmlNode[] = [];
  printArea: string | null = null;
  isHidden = false;
  isProtected = false;

  constructor(public name: string) {}

  cellAt(row: number, column: number): (CellModel & Address) | undefined {
    return this.cells.get(formatAddress({ row, column }));
  }

  /** The cell there, made when there is none. */
  ensure(row: number, column: number): CellModel & Address {
    const key = formatAddress({ row, column });
    const cell = this.cells.get(key) ?? { row, column, value: null, formula: null, style: 0 };
    this.cells.set(key, cell);
    return cell;
  }

  mergeAt(at: Address): Range | undefined {
    return this.merges.find((area) => rangeContains(area, at));
  }

  isCovered(at: Address): boolean {
    const area = this.mergeAt(at);
    return area !== undefined && (area.top !== at.row || area.left !== at.column);
  }

  /** Around all cells that hold something or are formatted; A1 when there are none. */
  usedRange(): Range {
    const cells = [...this.cells.values()];
    if (cells.length === 0) return { top: 1, left: 1, bottom: 1, right: 1 };
    const rows = cells.map(({ row }) => row);
    const columns = cells.map(({ column }) => column);
    return {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    };
  }
}

/** A1:B2,C3 or, as files have it, parted by spaces. */
export function parseAreas(text: string): Range[] {
  return text.split(/[ ,]/).map((part) => {
    const area = parseRange(part);
    if (!area) throw new Error(`No range ${text}`);
    return area;
  });
}
