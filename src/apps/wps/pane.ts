import "../../pane/styles/pane.css";
import "./wps.css";
import { mountPane } from "../../pane/mount-pane.tsx";
import { keptTemplates } from "../template/kept-templates.ts";
import { openWpsWorkbench } from "./open-wps-workbench.ts";
import { knownPane } from "./task-pane.ts";
import { wpsApplication } from "./wps-application.ts";

/** The pane inside WPS, with a button of its own that hides it: a docked pane may leave none of WPS's to press. */
function open(): void {
  const place = document.getElementById("pane");
  const hide = document.getElementById("hide");
  if (!place || !hide) throw new Error("The page has no place for the pane");
  const app = wpsApplication();
  if (!app) {
    place.textContent = "请在 WPS 表格里打开绩表通：功能区“绩表通”→“打开面板”。";
    return;
  }
  hide.hidden = false;
  hide.addEventListener("click", () => {
    const pane = knownPane(app);
    if (pane) pane.Visible = false;
  });
  place.replaceChildren();
  const templates = keptTemplates();
  mountPane(place, openWpsWorkbench(app, templates), { shelf: templates.shelf });
}

open();
