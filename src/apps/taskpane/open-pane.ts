import { openExcelHost } from "../../hosts/excel/open-excel-host.ts";
import { mountPane } from "../../pane/mount-pane.tsx";
import { openWorkbench } from "../../workbench/open-workbench.ts";
import { standardTemplates, standardWorkbook } from "../template/standard-template.ts";
import { officeTheme } from "./office-theme.ts";

/** Puts the pane into the page, at work on the workbook beside it. */
export function openPane(): void {
  const place = document.getElementById("pane");
  if (!place) throw new Error("The page has no place for the pane");
  place.replaceChildren();
  mountPane(place, openWorkbench(openExcelHost(standardWorkbook), standardTemplates), {
    theme: officeTheme(),
  });
}
