import type { SheetAddress } from "../../core/grid/address.ts";
import { filterFindings } from "../findings/filter-findings.ts";
import { groupFindings, rowAt } from "../findings/finding-groups.ts";
import type { Actions } from "./actions.ts";
import { tableAt } from "./current-table.ts";
import { tableKey } from "./keys.ts";
import type { Session } from "./session.ts";
import { showTemplate } from "./template-choice.ts";

/** How long after the last change the sheet is checked again, in milliseconds. */
const pause = 400;

/**
 * Keeps the pane in step with what the user does in the workbook: changes are checked again, the sheet in front is
 * followed, the cell selected shows its findings. Returns what ends it.
 */
export function followWorkbook(session: Session, actions: Actions): () => void {
  const { workbench, store } = session;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const checkSoon = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void actions.checkAgain(), delay);
  };

  const selected = (at: SheetAddress) => {
    const { checked, filter, cursor } = store.state;
    const checkedTable = checked && tableAt(checked.workbook, at);
    if (!checked || !checkedTable) return;
    const row = rowAt(groupFindings(checked.workbook, filterFindings(filter)), at, cursor);
    const key = tableKey(checkedTable.table);
    store.set({
      tableKey: key,
      ...(row && { cursor: row.key, folded: { ...store.state.folded, [key]: false } }),
    });
  };

  // So that it is there when it is first needed; what cannot be loaded now is asked for again then.
  import("./workbook-actions.ts").catch(() => {});
  showTemplate(session).catch(() => {});
  const stop = workbench.watch((happening) => {
    // What the user has done before anyone listened.
    if (happening.kind === "watching") checkSoon(0);
    if (happening.kind === "changed" || happening.kind === "done-elsewhere") checkSoon(pause);
    if (happening.kind === "selected") selected(happening.at);
    if (happening.kind === "activated") {
      store.set({ activeSheet: happening.sheet, tableKey: null });
      if (store.state.checked?.scope !== "all") checkSoon(0);
    }
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
