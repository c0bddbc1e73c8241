import { usePane } from "./pane-context.ts";

/** A line that runs below the header while work takes long enough to notice. */
export function BusyLine() {
  const { busy, generation } = usePane().state;
  return (
    <div class={busy !== null && !generation ? "pane-busy pane-busy-on" : "pane-busy"} aria-hidden="true" />
  );
}
