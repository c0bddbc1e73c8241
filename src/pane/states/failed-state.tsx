import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import type { Failure } from "../session/pane-state.ts";

/** Nothing could be read yet. */
export function FailedState({ failure }: { readonly failure: Failure }) {
  return (
    <div class="pane-state" role="alert">
      <span class="pane-state-sign">
        <Icon name="error" />
      </span>
      <h2>没能读取工作表</h2>
      <p>{failure.sentence}</p>
      {failure.retry && (
        <Button kind="primary" wide onClick={failure.retry}>
          重试
        </Button>
      )}
    </div>
  );
}
