import type { SheetPlan } from "../../core/render/plan.ts";
import { workbookOrder } from "./workbook-order.ts";
import type { WorkbookPart } from "./workbook-part.ts";
import { insertInOrder } from "./xml/ordered-children.ts";
import { prefixOf } from "./xml/scan.ts";
import { type Splice, withAttributes } from "./xml/splice.ts";
import { childOf } from "./xml/tree.ts";

/** Makes the spreadsheet program compute every formula anew when it opens the workbook. */
export function recalculateOnLoad({ xml, root }: WorkbookPart): Splice[] {
  const calculation = childOf(root, "calcPr");
  if (!calculation) {
    const element = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
    return [insertInOrder(root, workbookOrder, "calcPr", element)];
  }
  const stated = calculation.attributes["fullCalcOnLoad"];
  if (stated === "1" || stated === "true") return [];
  return [withAttributes(xml, calculation, { fullCalcOnLoad: "1" })];
}

/** Whether a planned sheet has a formula without a result, as those of a template are. */
export function needsCalculation({ rows }: SheetPlan): boolean {
  return rows.some(({ cells }) =>
    cells.some(({ formula, value }) => formula !== undefined && value === null),
  );
}
