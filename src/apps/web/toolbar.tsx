import { useRef } from "preact/hooks";

interface ToolbarProps {
  /** Of the open workbook; `null` before there is one. */
  readonly name: string | null;
  readonly isUnsaved: boolean;
  readonly onOpen: (file: File) => Promise<void>;
  readonly onSave: () => void;
}

/** Opening and saving. */
export function Toolbar({ name, isUnsaved, onOpen, onSave }: ToolbarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header class="web-bar">
      <strong>绩表通</strong>
      <span class="web-file" title={name ?? undefined}>
        {name}
      </span>
      {isUnsaved && <span class="web-unsaved">有改动，未下载</span>}
      <span class="web-space" />
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label="打开工作簿"
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
      <button type="button" class="web-button web-button-main" disabled={name === null} onClick={onSave}>
        下载
      </button>
    </header>
  );
}
