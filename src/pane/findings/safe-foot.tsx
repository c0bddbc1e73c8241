import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";

/** How many corrections can be made in bulk, and the way to their preview. */
export function SafeFoot() {
  const { set, workbench } = usePane();
  const count = workbench.safeEdits().length;
  if (count === 0) return null;
  return (
    <div class="pane-foot">
      <span>{count} 处可安全修正</span>
      <span class="pane-space" />
      <Button kind="primary" onClick={() => set({ dialog: "safe" })}>
        预览并修正
      </Button>
    </div>
  );
}
