import { mountPane } from "../../pane/mount-pane.tsx";
import { openExcelWorkbench } from "../excel/open-excel-workbench.ts";
import { officeTheme } from "./office-theme.ts";

/** Puts the pane into the page, at work on the workbook beside it. */
export function openPane(): void {
  const place = document.getElementById("pane");
  if (!place) throw new Error("The page has no place for the pane");
  place.replaceChildren();
  mountPane(place, openExcelWorkbench("pane"), { theme: officeTheme() });
}
