import type { CellEdit } from "../../core/grid/edit.ts";
import { showValue } from "./show-value.ts";

/** What a cell holds and what it shall hold. */
export function Change({ edit }: { readonly edit: CellEdit }) {
  return (
    <span class="pane-change">
      <del>
        <span class="pane-unseen">由</span>
        {showValue(edit.before)}
      </del>
      <span aria-hidden="true"> → </span>
      <ins>
        <span class="pane-unseen">改为</span>
        {showValue(edit.after)}
      </ins>
    </span>
  );
}
