import { useEffect, useRef, useState } from "preact/hooks";

export interface MenuItem {
  readonly text: string;
  /** Why it cannot be chosen now. */
  readonly unavailable?: string | undefined;
  readonly onChoose: () => void;
}

/** A ⋯ button that opens a short list of further actions. Arrow keys move in it, Escape closes it. */
export function Menu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const entries = () => [...(box.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

  useEffect(() => {
    if (!isOpen) return;
    entries()[0]?.focus();
    const closeOutside = (event: Event) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    box.current?.querySelector("button")?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    else if (event.key === "Tab") return setOpen(false);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = entries();
      const from = all.findIndex((entry) => entry.matches(":focus"));
      const step = event.key === "ArrowDown" ? 1 : -1;
      all[(from + step + all.length) % all.length]?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div class="pane-menu" ref={box}>
      <button
        type="button"
        class="pane-button pane-button-quiet pane-button-small"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        ⋯
      </button>
      {isOpen && (
        <div class="pane-menu-list" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
          {items.map(({ text, unavailable, onChoose }) => (
            <button
              key={text}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-disabled={unavailable !== undefined || undefined}
              title={unavailable}
              onClick={() => {
                if (unavailable !== undefined) return;
                close();
                onChoose();
              }}
            >
              {text}
              {unavailable !== undefined && <small>{unavailable}</small>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
