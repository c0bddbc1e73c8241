import { usePane } from "./pane-context.ts";
import { Button } from "./parts/button.tsx";
import { FailureBar } from "./parts/failure-bar.tsx";
import { Icon } from "./parts/icon.tsx";

/** What an action did, or why it failed and how to go on. */
export function Notices() {
  const { state, set } = usePane();
  const { notice, failure, checked } = state;
  const shown = checked ? failure : null;
  return (
    <>
      <div role="status">
        {notice !== null && (
          <div class="pane-notice">
            <Icon name="done" />
            <span>{notice}</span>
            <Button kind="quiet" small label="关闭提示" onClick={() => set({ notice: null })}>
              ✕
            </Button>
          </div>
        )}
      </div>
      <div role="alert">{shown && <FailureBar failure={shown} onClose={() => set({ failure: null })} />}</div>
    </>
  );
}
