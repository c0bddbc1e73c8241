import { defaultOptions } from "../../core/pipeline-options.ts";
import { openExcelHost } from "../../hosts/excel/open-excel-host.ts";
import { loadPart } from "../../hosts/host.ts";
import { openWorkbench } from "../../workbench/open-workbench.ts";
import type { Workbench } from "../../workbench/workbench.ts";
import type { KeptTemplates } from "../template/kept-templates.ts";
import { standardWorkbook } from "../template/standard-template.ts";

/** A workbench on the workbook that is open in Excel, for one of the add-in's pages. */
export function openExcelWorkbench(page: "pane" | "ribbon", kept: KeptTemplates): Workbench {
  const { templates, layouts } = kept;
  const loadStore = async () => {
    const { documentDeeds } = await loadPart(() => import("./document-deeds.ts"));
    return documentDeeds(page);
  };
  return openWorkbench(openExcelHost(standardWorkbook), templates, defaultOptions, loadStore, layouts);
}
