import type { CheckedTable } from "../../core/checked-workbook.ts";
import type { WritingWish } from "../../workbench/workbench.ts";
import { tableKey } from "./keys.ts";
import type { Session } from "./session.ts";

/** Writes a sheet for each table, or one ledger of all. Cancelled, nothing of it stays. */
export function generate(
  session: Session,
  tables: readonly CheckedTable[],
  wish: WritingWish,
): Promise<void> {
  const { store, workbench } = session;
  const isLedger = store.state.template?.isLedger ?? false;
  const keys = tables.map(({ table }) => tableKey(table));
  const what = isLedger ? `${tables.length} 个项目的台账` : `${tables.length} 张项目表`;
  return session.run("正在生成项目表", async (signal) => {
    store.set({
      generation: { done: 0, total: tables.length, formsDone: 0, name: "", tables: keys },
      announcement: `开始生成 ${what}。`,
    });
    const progress = (done: number, total: number, name: string) => {
      const announcement = spoken(done, total);
      const formsDone = isLedger ? done * tables.length : wish.extras ? done - 1 : done;
      store.set({
        generation: { done, total, formsDone, name, tables: keys },
        ...(announcement && { announcement }),
      });
    };
    try {
      const outcome = await workbench.generate(tables, wish, { signal, progress });
      const again = () => void generate(session, tables, wish);
      session.tell(outcome, (changed) => `已生成 ${changed} 张工作表。`, again);
    } finally {
      store.set({ generation: null });
    }
  });
}

/** Progress is spoken at each quarter, so that a screen reader is not flooded. */
function spoken(done: number, total: number): string | null {
  const quarter = (count: number) => Math.floor((count * 4) / total);
  return done > 0 && done < total && quarter(done) > quarter(done - 1)
    ? `已生成 ${done} / ${total} 张。`
    : null;
}
