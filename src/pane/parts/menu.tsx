import type { ComponentType } from "preact";
import { useRef, useState } from "preact/hooks";

export interface MenuItem {
  readonly text: string;
  /** Why it cannot be chosen now. */
  readonly unavailable?: string | undefined;
  readonly onChoose: () => void;
}

export interface OpenMenuProps {
  /** `back`: the keyboard goes back to the button. */
  readonly onClose: (back: boolean) => void;
}

interface MenuProps {
  readonly label: string;
  /** The list of further actions. */
  readonly list: ComponentType<OpenMenuProps>;
}

/** A ⋯ button that opens a short list of further actions. */
export function Menu({ label, list: List }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (back: boolean) => {
    setOpen(false);
    if (back) button.current?.focus();
  };
  return (
    <div class="pane-menu">
      <button
        ref={button}
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
      {isOpen && <List onClose={close} />}
    </div>
  );
}
