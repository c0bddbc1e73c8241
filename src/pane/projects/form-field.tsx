import { useId } from "preact/hooks";
import type { FieldCheck } from "./field-checks.ts";

interface FormFieldProps {
  readonly label: string;
  readonly value: string;
  readonly check?: FieldCheck;
  readonly autofocus?: boolean;
  /** Set in the face of codes. */
  readonly code?: boolean;
  readonly onInput: (text: string) => void;
}

const signs: Record<FieldCheck["state"], string> = { plain: "", good: "✓ ", bad: "✕ " };

/** A labelled input that says below it what is right or wrong with its content. */
export function FormField({ label, value, check, autofocus, code, onInput }: FormFieldProps) {
  const id = useId();
  return (
    <div class="pane-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class={code ? "pane-input pane-code" : "pane-input"}
        type="text"
        autocomplete="off"
        spellcheck={false}
        {...(autofocus && { "data-autofocus": "" })}
        value={value}
        aria-invalid={check?.state === "bad" || undefined}
        aria-describedby={check ? `${id}-check` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {check && (
        <div id={`${id}-check`} class={`pane-check-text pane-${check.state}`} aria-live="polite">
          {signs[check.state]}
          {check.text}
        </div>
      )}
    </div>
  );
}
