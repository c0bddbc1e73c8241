import type { Severity } from "../../core/rules/rule.ts";

/** Each severity has a shape of its own, so that none is told by colour alone. */
const drawings = {
  error: { shape: "M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0z", sign: "M7 3.5h2l-.3 5.5H7.3zM7 10.6h2v2H7z" },
  warning: { shape: "M8 .5 16 15H0z", sign: "M7.1 5.2h1.8l-.3 5H7.4zM7.1 11.3h1.8V13H7.1z" },
  info: {
    shape: "M2 0h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z",
    sign: "M7 3h2v2H7zM7 6.5h2V13H7z",
  },
  done: {
    shape: "M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0z",
    sign: "M6.8 11.9 3.2 8.3l1.2-1.2 2.4 2.4 4.9-4.9 1.2 1.2z",
  },
} as const;

/** A sign without a text of its own: what it means stands beside it. */
export function Icon({ name }: { readonly name: Severity | "done" }) {
  const { shape, sign } = drawings[name];
  return (
    <svg class={`pane-icon pane-icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path class="pane-icon-shape" d={shape} />
      <path class="pane-icon-sign" d={sign} />
    </svg>
  );
}
