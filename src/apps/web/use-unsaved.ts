import { useEffect, useState } from "preact/hooks";
import type { XlsxHost } from "../../hosts/xlsx/memory/xlsx-host.ts";

/** Whether a workbook has changes that were not downloaded, and what tells that they were. Leaving the page asks then. */
export function useUnsaved(host: XlsxHost | null): [isUnsaved: boolean, markSaved: () => void] {
  const [saved, setSaved] = useState<Uint8Array | null>(null);
  const [current, setCurrent] = useState<Uint8Array | null>(null);
  const isUnsaved = saved !== current;

  useEffect(() => {
    if (!host) return;
    const draw = () => setCurrent(host.bytes());
    setSaved(host.bytes());
    draw();
    const end = host.onDraw(draw);
    return () => void end();
  }, [host]);
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isUnsaved]);

  return [isUnsaved, () => setSaved(current)];
}
