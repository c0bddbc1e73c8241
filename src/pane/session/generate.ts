import type { Session } from "./session.ts";

/** Writes a sheet for each table; with extras 汇总 comes before them and 校验报告 after them. Cancelled, nothing of it stays. */
export function generate(session: Session, tables: readonly number[], extras: boolean): Promise<void> {
  const { store, workbench } = session;
  return session.run("正在生成项目表", async (signal) => {
    store.set({
      generation: { done: 0, total: tables.length, formsDone: 0, name: "", tables },
      announcement: `开始生成 ${tables.length} 张项目表。`,
    });
    const progress = (done: number, total: number, name: string) => {
      const announcement = spoken(done, total);
      const formsDone = extras ? done - 1 : done;
      store.set({
        generation: { done, total, formsDone, name, tables },
        ...(announcement && { announcement }),
      });
    };
    try {
      const outcome = await workbench.generate(tables, extras, { signal, progress });
      const again = () => void generate(session, tables, extras);
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
