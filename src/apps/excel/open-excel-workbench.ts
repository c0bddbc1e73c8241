import { defaultOptions } from "../../core/pipeline.ts";
import { openExcelHost } from "../../hosts/excel/open-excel-host.ts";
import { loadPart } from "../../hosts/host.ts";
import { openWorkbench } from "../../workbench/open-workbench.ts";
import type { Workbench } from "../../workbench/workbench.ts";
import { standardTemplates, standardWorkbook } from "../template/standard-template.ts";

/** A workbench on the workbook that is open in Excel, for one of the add-in's pages. */
export function openExcelWorkbench(page: "pane" | "ribbon"): Workbench {
  return openWorkbench(openExcelHost(standardWorkbook), standardTemplates, defaultOptions, async () => {
    const { documentDeeds } = await loadPart(() => import("./document-deeds.ts"));
    return documentDeeds(page);
  });
}
