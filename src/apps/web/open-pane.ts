import type { XlsxHost } from "../../hosts/xlsx/memory/xlsx-host.ts";
import { mountPane } from "../../pane/mount-pane.tsx";
import { openWorkbench } from "../../workbench/open-workbench.ts";
import { standardTemplates } from "../template/standard-template.ts";

/** Puts the pane into an element, at work on a workbook in memory. Returns what takes it away. */
export function openPane(place: HTMLElement, host: XlsxHost): () => void {
  return mountPane(place, openWorkbench(host, standardTemplates));
}
