import "../../pane/styles/pane.css";
import "./taskpane.css";
import { supportsExcelApi } from "../../hosts/excel/requirement-sets.ts";
import { leastMinor } from "./requirement.ts";

/** The pane inside Excel: its script comes while Office gets ready, and stays unused where Excel is too old. */
async function open(): Promise<void> {
  const script = import("./open-pane.ts");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel || !supportsExcelApi(leastMinor)) {
    location.replace("too-old.html");
    return;
  }
  const { openPane } = await script;
  openPane();
}

void open();
