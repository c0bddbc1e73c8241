import { useEffect, useState } from "preact/hooks";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";

/** How many corrections can be made in bulk, and the way to their preview. */
export function SafeFoot() {
  const { state, set, workbench } = usePane();
  const { checked } = state;
  const [count, setCount] = useState(0);
  // After the findings are drawn: planning the corrections of a large workbook takes a while.
  useEffect(() => {
    const timer = setTimeout(() => setCount(checked ? workbench.safeEdits().length : 0));
    return () => clearTimeout(timer);
  }, [checked, workbench]);
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
