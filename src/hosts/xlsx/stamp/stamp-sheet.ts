import { columnLetters, formatRange } from "../../../core/grid/address.ts";
import type { PlannedRow, SheetPlan } from "../../../core/render/plan.ts";
import { cellXml } from "../cell-xml.ts";
import { formatItems, validationItems } from "./follow-rows.ts";
import { dimensionXml, linksXml, mergesXml, validationsXml } from "./sheet-lists.ts";
import type { SheetTemplate } from "./sheet-template.ts";

/** A sheet's XML: its template's own with the plan's rows, merged areas, dropdown lists and links in it. */
export function stampSheet(plan: SheetPlan, template: SheetTemplate, isSelected: boolean): string {
  const { prefix, beforeRows } = template;
  return [
    template.beforeDimension,
    dimensionXml(plan, prefix),
    isSelected ? beforeRows.replace(/(<(?:[\w.-]+:)?sheetView)(?=[\s/>])/, '$1 tabSelected="1"') : beforeRows,
    `<${prefix}sheetData>`,
    ...plan.rows.map((row) => rowXml(row, template)),
    `</${prefix}sheetData>`,
    template.beforeFilter,
    plan.autoFilter ? `<${prefix}autoFilter ref="${formatRange(plan.autoFilter)}"/>` : "",
    template.beforeMerges,
    mergesXml(plan, prefix),
    ...formatItems(template.formats, plan),
    validationsXml(plan, validationItems(template.validations, plan), prefix),
    linksXml(plan, prefix),
    template.afterLinks,
  ].join("");
}

function rowXml({ row, height, cells }: PlannedRow, { prefix, styleOf }: SheetTemplate): string {
  const size = height === null ? "" : ` ht="${height}" customHeight="1"`;
  let xml = `<${prefix}row r="${row}"${size}>`;
  for (const cell of cells) {
    const attributes = ` r="${columnLetters(cell.column)}${row}" s="${styleOf(cell.styleOf)}"`;
    xml += cellXml(prefix, attributes, cell.value, cell.formula);
  }
  return `${xml}</${prefix}row>`;
}
