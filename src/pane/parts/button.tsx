import type { ComponentChildren } from "preact";

interface ButtonProps {
  readonly id?: string;
  readonly kind?: "primary" | "plain" | "quiet";
  readonly small?: boolean;
  readonly wide?: boolean;
  /** Keeps its place in the tab order, and does nothing. */
  readonly disabled?: boolean;
  /** Its name where the content is a mere sign. */
  readonly label?: string;
  readonly hint?: string | undefined;
  readonly tabIndex?: number;
  readonly submit?: boolean;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

export function Button({ kind = "plain", small, wide, disabled = false, label, hint, ...rest }: ButtonProps) {
  const looks = [
    "pane-button",
    `pane-button-${kind}`,
    small && "pane-button-small",
    wide && "pane-button-wide",
  ];
  return (
    <button
      id={rest.id}
      type={rest.submit ? "submit" : "button"}
      class={looks.filter(Boolean).join(" ")}
      aria-disabled={disabled || undefined}
      aria-label={label}
      title={hint ?? label}
      tabIndex={rest.tabIndex}
      onClick={(event) => {
        if (!rest.submit) event.stopPropagation();
        if (disabled) event.preventDefault();
        else rest.onClick?.();
      }}
    >
      {rest.children}
    </button>
  );
}
