import { formatAddress, formatRange, type Range, rangeAround, rangeOf } from "../../../core/grid/address.ts";
import { groupBy } from "../../../core/grid/group-by.ts";
import { sheetReference } from "../../../core/render/formula.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import { enteredValue } from "../../entered-value.ts";
import { supportsExcelApi } from "../requirement-sets.ts";
import type { PlacedCell } from "./placed-cells.ts";
import { type Step, step } from "./step.ts";

const rowsOfBlock = 200;
/** At most three bytes for a UTF-16 unit, and the comma between cells. */
const bytesOfUnit = 3;
const bytesOfBlank = 5;

const notAnOption = { title: "下拉选项", message: "填写的内容不在下拉选项中。" };

type Entered = string | number | boolean | null;

/** What a sheet holds: links, values and formulas in blocks with their number formats, merged areas, dropdown lists. */
export function contentSteps({ merges, dropdowns }: SheetPlan, cells: readonly PlacedCell[]): Step[] {
  const lists = supportsExcelApi(8) ? dropdowns : [];
  return [
    ...linkSteps(cells),
    ...blocks(cells).map(blockStep),
    ...merges.map((merge) => step((sheet) => sheet.getRange(formatRange(merge)).merge())),
    ...lists.map(({ range, options }) => {
      const source = options.join(",");
      return step((sheet) => {
        const { dataValidation } = sheet.getRange(formatRange(range));
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        // As in the sheets that are stamped: another value is asked about and not refused.
        dataValidation.errorAlert = { showAlert: true, style: "Warning", ...notAnOption };
      }, bytesOfUnit * source.length);
    }),
  ];
}

/** Before the values: a link gives a blank cell its own text. */
function linkSteps(cells: readonly PlacedCell[]): Step[] {
  return cells.flatMap(({ link, ...at }) => {
    if (!link) return [];
    const documentReference = sheetReference(link);
    return step((sheet) => {
      sheet.getRange(formatAddress(at)).hyperlink = { documentReference };
    });
  });
}

interface Block {
  readonly area: Range;
  readonly cells: readonly PlacedCell[];
}

/** Cells cut into bands of rows, from the first column to the last. */
function blocks(cells: readonly PlacedCell[]): Block[] {
  const { left, right } = rangeAround(cells.map(rangeOf));
  const bands = groupBy(cells, ({ row }) => Math.floor((row - 1) / rowsOfBlock));
  return [...bands.values()].map((ofBand) => {
    const { top, bottom } = rangeAround(ofBand.map(rangeOf));
    return { cells: ofBand, area: { top, left, bottom, right } };
  });
}

function blockStep({ area, cells }: Block): Step {
  const formats = blankGrid(area);
  const entered = blankGrid(area);
  let bytes = 0;
  for (const { row, column, value, formula, look } of cells) {
    const format = look?.format ?? "";
    const held = formula === undefined ? heldValue(value, format) : `=${formula}`;
    put(formats, area, row, column, format === "" ? null : format);
    put(entered, area, row, column, held);
    bytes += bytesOfUnit * (format.length + String(held ?? "").length);
  }
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return step(
    (sheet) => {
      const range = sheet.getRange(formatRange(area));
      range.numberFormat = formats;
      range.formulas = entered;
    },
    bytes + 2 * bytesOfBlank * size,
  );
}

/** `null` leaves a cell as it is. */
function heldValue(value: string | number | null, format: string): Entered {
  return value === null || value === "" ? null : enteredValue(value, format);
}

function blankGrid({ top, left, bottom, right }: Range): Entered[][] {
  return Array.from({ length: bottom - top + 1 }, () => Array<Entered>(right - left + 1).fill(null));
}

function put(grid: Entered[][], { top, left }: Range, row: number, column: number, value: Entered): void {
  const cells = grid[row - top];
  if (cells) cells[column - left] = value;
}
