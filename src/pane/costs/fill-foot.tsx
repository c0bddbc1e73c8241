import { useMemo } from "preact/hooks";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { fillEdits } from "./fill-edits.ts";

/** How many blank cells can be computed, and the way to their preview. */
export function FillFoot() {
  const { state, set, workbench } = usePane();
  const { checked, divisors } = state;
  const count = useMemo(() => fillEdits(checked, divisors, workbench).length, [checked, divisors, workbench]);
  if (count === 0) return null;
  return (
    <div class="pane-foot">
      <span>{count} 个空白计算项</span>
      <span class="pane-space" />
      <Button kind="primary" label={`填充 ${count} 个空白计算项`} onClick={() => set({ dialog: "fill" })}>
        填充
      </Button>
    </div>
  );
}
