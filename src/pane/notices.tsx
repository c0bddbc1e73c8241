import { usePane } from "./pane-context.ts";
import { Button } from "./parts/button.tsx";
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
      <div role="alert">
        {shown && (
          <div class="pane-notice pane-notice-failed">
            <Icon name="error" />
            <span>{shown.sentence}</span>
            {shown.retry && (
              <Button small onClick={shown.retry}>
                重试
              </Button>
            )}
            <Button kind="quiet" small label="关闭提示" onClick={() => set({ failure: null })}>
              ✕
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
