import { defaultOptions } from "../../core/pipeline-options.ts";
import type { XlsxHost } from "../../hosts/xlsx/memory/xlsx-host.ts";
import { mountPane } from "../../pane/mount-pane.tsx";
import { openWorkbench } from "../../workbench/open-workbench.ts";
import { keptTemplates } from "../template/kept-templates.ts";

/** Puts the pane into an element, at work on a workbook in memory. Returns what takes it away. */
export function openPane(place: HTMLElement, host: XlsxHost): () => void {
  const { shelf, templates, layouts } = keptTemplates();
  const workbench = openWorkbench(host, templates, defaultOptions, undefined, layouts);
  return mountPane(place, workbench, { shelf });
}
