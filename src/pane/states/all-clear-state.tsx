import { rules } from "../../core/rules/index.ts";
import { usePane } from "../pane-context.ts";

/** Nothing was found; what was looked at. */
export function AllClearState() {
  const { checked } = usePane().state;
  const count = checked?.workbook.tables.length ?? 0;
  return (
    <div class="pane-state">
      <svg viewBox="0 0 48 48" width="48" height="48" class="pane-state-sign pane-good" aria-hidden="true">
        <path
          d="M24 4a20 20 0 1 0 0 40 20 20 0 0 0 0-40zm-3 28.5-8.5-8.5 2.4-2.4 6.1 6.1 12.1-12.1 2.4 2.4z"
          fill="currentColor"
        />
      </svg>
      <h2>没有发现问题</h2>
      <p>
        {count} 张表已按 {rules.length} 条规则校验。
      </p>
    </div>
  );
}
