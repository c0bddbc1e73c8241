import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";

/** How many corrections can be made in bulk, and the way to their preview. */
export function SafeFoot() {
  const { state, set } = usePane();
  if (state.safeEdits.length === 0) return null;
  return (
    <div class="pane-foot">
      <span>{state.safeEdits.length} 处可安全修正</span>
      <span class="pane-space" />
      <Button kind="primary" onClick={() => set({ dialog: "safe" })}>
        预览并修正
      </Button>
    </div>
  );
}
