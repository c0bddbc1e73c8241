import "../../pane/styles/pane.css";
import "./taskpane.css";
import { supportsExcelApi } from "../../hosts/excel/requirement-sets.ts";
import { leastMinor } from "./requirement.ts";

/** The pane inside Excel: its script comes while Office gets ready, and stays unused where Excel is too old. */
async function open(): Promise<void> {
  const script = import("./open-pane.ts").catch(() => null);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel || !supportsExcelApi(leastMinor)) {
    location.replace("too-old.html");
    return;
  }
  const loaded = await script;
  if (loaded) loaded.openPane();
  else sayMissing();
}

/** With nothing of the pane there, not even its words. */
function sayMissing(): void {
  const sentence = document.querySelector(".opening");
  if (!sentence) throw new Error("The page has no place for a sentence");
  const retry = document.createElement("button");
  retry.className = "opening-retry";
  retry.textContent = "重试";
  retry.addEventListener("click", () => location.reload());
  sentence.textContent = "面板没有加载下来。请检查网络连接，再重试。";
  sentence.after(retry);
  document.querySelector(".opening-late")?.remove();
}

void open();
