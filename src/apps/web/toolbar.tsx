import { useEffect, useRef, useState } from "preact/hooks";
import { changedName, download } from "./download.ts";
import type { OpenedFile } from "./open-file.ts";

interface ToolbarProps {
  readonly opened: OpenedFile | null;
  readonly onOpen: (file: File) => Promise<void>;
}

/** Opening and saving. Leaving with changes that were not saved asks first. */
export function Toolbar({ opened, onOpen }: ToolbarProps) {
  const input = useRef<HTMLInputElement>(null);
  const [saved, setSaved] = useState<Uint8Array | null>(null);
  const [isChanged, setChanged] = useState(false);

  useEffect(() => {
    if (!opened) return;
    setSaved(opened.host.bytes());
    setChanged(false);
  }, [opened]);
  useEffect(() => {
    const end = opened?.host.onDraw(() => setChanged(opened.host.bytes() !== saved));
    return () => void end?.();
  }, [opened, saved]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (isChanged) addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isChanged]);

  const save = () => {
    if (!opened) return;
    const bytes = opened.host.bytes();
    download(isChanged ? changedName(opened.name) : opened.name, bytes);
    setSaved(bytes);
    setChanged(false);
  };
  return (
    <header class="web-bar">
      <h1>绩表通</h1>
      <span class="web-file" title={opened?.name}>
        {opened?.name}
        {isChanged && <span class="web-changed">（有改动，未下载）</span>}
      </span>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void onOpen(file);
          currentTarget.value = "";
        }}
      />
      <button type="button" class="web-button" onClick={() => input.current?.click()}>
        打开…
      </button>
      <button type="button" class="web-button web-button-main" disabled={!opened} onClick={save}>
        下载
      </button>
    </header>
  );
}
