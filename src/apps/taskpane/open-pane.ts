import { mountPane } from "../../pane/mount-pane.tsx";
import { excelTemplates } from "../excel/excel-templates.ts";
import { openExcelWorkbench } from "../excel/open-excel-workbench.ts";
import { officeTheme } from "./office-theme.ts";

/** Puts the pane into the page, at work on the workbook beside it. */
export function openPane(): void {
  const place = document.getElementById("pane");
  if (!place) throw new Error("The page has no place for the pane");
  place.replaceChildren();
  const templates = excelTemplates();
  const workbench = openExcelWorkbench("pane", templates);
  mountPane(place, workbench, { theme: officeTheme(), shelf: templates.shelf });
}
