import { defaultOptions } from "../../core/pipeline-options.ts";
import type { WpsApplication } from "../../hosts/wps/jsapi.ts";
import { ask } from "../../hosts/wps/offers.ts";
import { openWpsHost } from "../../hosts/wps/open-wps-host.ts";
import { openWorkbench } from "../../workbench/open-workbench.ts";
import { storedDeeds } from "../../workbench/stored-deeds.ts";
import type { Workbench } from "../../workbench/workbench.ts";
import type { KeptTemplates } from "../template/kept-templates.ts";
import { standardWorkbook } from "../template/standard-template.ts";

/** A workbench on the workbook in front in WPS; what the ribbon buttons do can be taken back in the pane. */
export function openWpsWorkbench(app: WpsApplication, { templates, layouts }: KeptTemplates): Workbench {
  const document = ask(() => app.ActiveWorkbook?.FullName);
  const storage = ask(() => window.localStorage);
  const host = openWpsHost(app, standardWorkbook);
  const keep = storage && document ? async () => storedDeeds(storage, document) : undefined;
  return openWorkbench(host, templates, defaultOptions, keep, layouts);
}
