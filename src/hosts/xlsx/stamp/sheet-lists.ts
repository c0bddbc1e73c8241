import { formatAddress, formatRange } from "../../../core/grid/address.ts";
import { sheetReference } from "../../../core/render/formula.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import { textAttribute, textContent } from "../xml-text.ts";

/** Excel takes a file with a longer list in a cell's validation for damaged. */
const longestOptions = 255;

/** The extent of a plan's cells. */
export function dimensionXml({ rows }: SheetPlan, prefix: string): string {
  const extent = { top: 0, left: Number.POSITIVE_INFINITY, bottom: 0, right: 0 };
  for (const { row, cells } of rows) {
    const first = cells[0];
    const last = cells[cells.length - 1];
    if (!first || !last) continue;
    extent.top ||= row;
    extent.left = Math.min(extent.left, first.column);
    extent.bottom = row;
    extent.right = Math.max(extent.right, last.column);
  }
  return `<${prefix}dimension ref="${extent.top === 0 ? "A1" : formatRange(extent)}"/>`;
}

export function mergesXml({ merges }: SheetPlan, prefix: string): string {
  const items = merges.map((merge) => `<${prefix}mergeCell ref="${formatRange(merge)}"/>`);
  return list(`${prefix}mergeCells`, items, true);
}

/** The template's own validations, and after them the plan's dropdown lists. */
export function validationsXml(plan: SheetPlan, own: readonly string[], prefix: string): string {
  return list(`${prefix}dataValidations`, [...own, ...dropdownItems(plan, prefix)], true);
}

/** Dropdown lists as validations that ask before they accept another value; ranges of the same options share one. */
function dropdownItems({ dropdowns }: SheetPlan, prefix: string): string[] {
  const rangesByOptions = new Map<string, string[]>();
  for (const { range, options } of dropdowns) {
    const joined = options.join(",");
    if (joined.length > longestOptions || options.some((option) => option.includes(","))) {
      throw new Error(`Options that a dropdown list cannot hold: ${joined}`);
    }
    const ranges = rangesByOptions.get(joined);
    if (ranges) ranges.push(formatRange(range));
    else rangesByOptions.set(joined, [formatRange(range)]);
  }
  return [...rangesByOptions].map(([options, ranges]) => {
    const formula = textContent(`"${options.replaceAll('"', '""')}"`);
    return (
      `<${prefix}dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"` +
      ` sqref="${ranges.join(" ")}"><${prefix}formula1>${formula}</${prefix}formula1></${prefix}dataValidation>`
    );
  });
}

export function linksXml({ rows }: SheetPlan, prefix: string): string {
  const items: string[] = [];
  for (const { row, cells } of rows) {
    for (const { column, value, link } of cells) {
      if (!link) continue;
      const location = textAttribute(sheetReference(link));
      const display = value === null ? "" : ` display="${textAttribute(String(value))}"`;
      items.push(
        `<${prefix}hyperlink ref="${formatAddress({ row, column })}" location="${location}"${display}/>`,
      );
    }
  }
  return list(`${prefix}hyperlinks`, items, false);
}

function list(name: string, items: readonly string[], isCounted: boolean): string {
  if (items.length === 0) return "";
  return `<${name}${isCounted ? ` count="${items.length}"` : ""}>${items.join("")}</${name}>`;
}
