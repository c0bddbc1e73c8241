import { usePane } from "./pane-context.ts";
import { Button } from "./parts/button.tsx";

/** How far a check is that takes long, and the way to stop it. */
export function CheckLine() {
  const { state, session } = usePane();
  if (!state.checking) return null;
  const { checked, tables } = state.checking;
  return (
    <div class="pane-notice pane-checking">
      <span>{checked === 0 ? `已读到 ${tables} 张表` : `已校验 ${checked} / ${tables} 张表`}</span>
      <progress value={checked === 0 ? undefined : checked} max={Math.max(1, tables)} aria-label="校验进度" />
      <Button small onClick={() => session.cancel()}>
        取消
      </Button>
    </div>
  );
}
