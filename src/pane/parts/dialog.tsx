import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "./button.tsx";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly footer: ComponentChildren;
  readonly children: ComponentChildren;
}

const focusable = "button:not([tabindex='-1']), input, select, textarea, summary, a[href], [tabindex='0']";

/** A dialog over the pane: focus stays in it, Escape closes it, and focus then returns to where it came from. */
export function Dialog({ title, onClose, footer, children }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);
  const stops = () => [...(box.current?.querySelectorAll<HTMLElement>(focusable) ?? [])];

  useEffect(() => {
    const before = document.activeElement;
    const first = box.current?.querySelector<HTMLElement>("[data-autofocus]") ?? box.current;
    first?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      onClose();
    }
    if (event.key !== "Tab") return;
    const all = stops();
    const edge = event.shiftKey ? all[0] : all[all.length - 1];
    const atEdge =
      document.activeElement === edge || (event.shiftKey && document.activeElement === box.current);
    if (!atEdge) return;
    event.preventDefault();
    (event.shiftKey ? all[all.length - 1] : all[0])?.focus();
  };

  return (
    <div class="pane-dialog-ground">
      <div
        class="pane-dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby="pane-dialog-title"
        tabIndex={-1}
        ref={box}
        onKeyDown={onKeyDown}
      >
        <div class="pane-dialog-head">
          <h2 id="pane-dialog-title">{title}</h2>
          <Button kind="quiet" small label="关闭" onClick={onClose}>
            ✕
          </Button>
        </div>
        {children}
        <div class="pane-foot">{footer}</div>
      </div>
    </div>
  );
}
