import { useEffect, useRef, useState } from "preact/hooks";
import type { XlsxHost } from "../../hosts/xlsx/memory/xlsx-host.ts";

/** The same pane as in Excel, at work on the workbook in this page; its script comes after the page is shown. */
export function WorkbookPane({ host }: { host: XlsxHost }) {
  const place = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(1);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    let isGone = false;
    let leave = () => {};
    import("./open-pane.ts").then(
      ({ openPane }) => {
        if (!isGone && place.current) leave = openPane(place.current, host);
      },
      () => !isGone && setFailures(tries),
    );
    return () => {
      isGone = true;
      leave();
    };
  }, [host, tries]);
  return (
    <aside class="web-pane" aria-label="绩表通">
      {failures === tries && (
        <p class="web-missing" role="alert">
          面板没有加载下来。请检查网络连接，再重试。
          <button type="button" class="web-button" onClick={() => setTries(tries + 1)}>
            重试
          </button>
        </p>
      )}
      <div class="web-pane-place" ref={place} />
    </aside>
  );
}
