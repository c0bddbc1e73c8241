import { openExcelHost } from "../../hosts/excel/open-excel-host.ts";
import { supportsExcelApi } from "../../hosts/excel/requirement-sets.ts";
import { mountPane } from "../../pane/mount-pane.tsx";
import { openWorkbench } from "../../workbench/open-workbench.ts";
import { standardTemplates, standardWorkbook } from "../template/standard-template.ts";
import "../../pane/styles/pane.css";
import "./taskpane.css";
import { officeTheme } from "./office-theme.ts";
import { leastMinor } from "./requirement.ts";

/** The pane inside Excel. */
async function open(): Promise<void> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel || !supportsExcelApi(leastMinor)) {
    location.replace("too-old.html");
    return;
  }
  const pane = document.getElementById("pane");
  if (!pane) throw new Error("The page has no place for the pane");
  pane.replaceChildren();
  mountPane(pane, openWorkbench(openExcelHost(standardWorkbook), standardTemplates), { theme: officeTheme() });
}

void open();
