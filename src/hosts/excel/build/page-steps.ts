import { formatRange } from "../../../core/grid/address.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import type { PageLook } from "../../xlsx/template/page-look.ts";
import type { SheetLook } from "../../xlsx/template/read-sheet-looks.ts";
import { supportsExcelApi } from "../requirement-sets.ts";
import { type Step, step } from "./step.ts";

const pointsOfInch = 72;
/** All that is said of it. */
const bytesOfPage = 1200;

/** By the numbers of workbook files. */
const papers: Readonly<Record<number, "A3" | "A4" | "B4" | "B5">> = { 8: "A3", 9: "A4", 12: "B4", 13: "B5" };

/** How a sheet is shown and printed, as far as this Excel lets an add-in say. */
export function pageSteps(plan: SheetPlan, { page, titleRows }: SheetLook): Step[] {
  const steps: Step[] = [];
  const { frozenRows, hasGridLines } = page;
  if (frozenRows > 0) steps.push(step((sheet) => sheet.freezePanes.freezeRows(frozenRows)));
  if (!hasGridLines && supportsExcelApi(8)) {
    steps.push(
      step((sheet) => {
        sheet.showGridlines = false;
      }),
    );
  }
  if (!supportsExcelApi(9)) return steps;
  const { autoFilter, printArea } = plan;
  if (autoFilter)
    steps.push(step((sheet) => sheet.autoFilter.apply(sheet.getRange(formatRange(autoFilter)))));
  if (printArea) steps.push(step((sheet) => sheet.pageLayout.setPrintArea(formatRange(printArea))));
  if (titleRows) steps.push(step((sheet) => sheet.pageLayout.setPrintTitleRows(titleRows)));
  steps.push(step(({ pageLayout }) => layOut(pageLayout, page), bytesOfPage));
  return steps;
}

function layOut(
  layout: Excel.PageLayout,
  { isLandscape, paper, isCentred, margins, fit, footer }: PageLook,
): void {
  layout.orientation = isLandscape ? "Landscape" : "Portrait";
  const size = papers[paper ?? 0];
  if (size) layout.paperSize = size;
  if (isCentred) layout.centerHorizontally = true;
  if (margins) {
    layout.leftMargin = margins.left * pointsOfInch;
    layout.rightMargin = margins.right * pointsOfInch;
    layout.topMargin = margins.top * pointsOfInch;
    layout.bottomMargin = margins.bottom * pointsOfInch;
    layout.headerMargin = margins.header * pointsOfInch;
    layout.footerMargin = margins.footer * pointsOfInch;
  }
  if (fit) {
    layout.zoom = {
      ...(fit.wide > 0 ? { horizontalFitToPages: fit.wide } : {}),
      ...(fit.tall > 0 ? { verticalFitToPages: fit.tall } : {}),
    };
  }
  const { defaultForAllPages } = layout.headersFooters;
  if (footer.left) defaultForAllPages.leftFooter = footer.left;
  if (footer.centre) defaultForAllPages.centerFooter = footer.centre;
  if (footer.right) defaultForAllPages.rightFooter = footer.right;
}
