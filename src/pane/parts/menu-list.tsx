import { useEffect, useRef } from "preact/hooks";
import type { MenuItem } from "./menu.tsx";

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** `back`: the keyboard goes back to the button. */
  readonly onClose: (back: boolean) => void;
}

/** The open list of a menu. Arrow keys move in it, Escape closes it. */
export function MenuList({ label, items, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

  useEffect(() => {
    entries()[0]?.focus();
    const closeOutside = (event: Event) => {
      const menu = list.current?.parentElement;
      if (!(event.target instanceof Node && menu?.contains(event.target))) onClose(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose(true);
    else if (event.key === "Tab") return onClose(false);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const all = entries();
      const from = all.findIndex((entry) => entry.matches(":focus"));
      const step = event.key === "ArrowDown" ? 1 : -1;
      all[(from + step + all.length) % all.length]?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div class="pane-menu-list" ref={list} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
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
            onClose(true);
            onChoose();
          }}
        >
          {text}
          {unavailable !== undefined && <small>{unavailable}</small>}
        </button>
      ))}
    </div>
  );
}
