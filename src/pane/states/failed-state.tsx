import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import type { Failure } from "../session/pane-state.ts";

/** There is nothing to show but that something failed, and how to go on. */
export function FailedState({ title, failure }: { readonly title: string; readonly failure: Failure }) {
  return (
    <div class="pane-state" role="alert">
      <span class="pane-state-sign">
        <Icon name="error" />
      </span>
      <h2>{title}</h2>
      <p>{failure.sentence}</p>
      {failure.retry && (
        <Button kind="primary" wide onClick={failure.retry}>
          重试
        </Button>
      )}
    </div>
  );
}
