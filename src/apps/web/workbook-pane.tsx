import { useEffect, useRef } from "preact/hooks";
import type { XlsxHost } from "../../hosts/xlsx/memory/xlsx-host.ts";
import { mountPane } from "../../pane/mount-pane.tsx";
import { openWorkbench } from "../../workbench/open-workbench.ts";
import { standardTemplates } from "../template/standard-template.ts";

/** The same pane as in Excel, at work on the workbook in this page. */
export function WorkbookPane({ host }: { host: XlsxHost }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    return mountPane(place.current, openWorkbench(host, standardTemplates));
  }, [host]);
  return <aside class="web-pane" ref={place} aria-label="绩表通" />;
}
