import { usePane } from "./pane-context.ts";

/** What only a screen reader need say; stays in the page so that changes to it are heard. */
export function Announcer() {
  const { announcement } = usePane().state;
  return (
    <div class="pane-unseen" aria-live="polite">
      {announcement}
    </div>
  );
}
