import { useEffect, useRef } from "preact/hooks";
import type { XlsxHost } from "../../hosts/xlsx/memory/xlsx-host.ts";

/** The same pane as in Excel, at work on the workbook in this page; its script comes after the page is shown. */
export function WorkbookPane({ host }: { host: XlsxHost }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isGone = false;
    let leave = () => {};
    import("./open-pane.ts").then(({ openPane }) => {
      if (!isGone && place.current) leave = openPane(place.current, host);
    }, console.error);
    return () => {
      isGone = true;
      leave();
    };
  }, [host]);
  return <aside class="web-pane" ref={place} aria-label="绩表通" />;
}
