import type { Session } from "./session.ts";

/** Project sheets in the making (with extras 汇总 comes before them and 校验报告 after them); `cancel` stops the work, and nothing of it stays. */
export interface GenerateControl {
  start(tables: readonly number[], extras: boolean): Promise<void>;
  cancel(): void;
}

export function createGenerate(session: Session): GenerateControl {
  const { store, workbench } = session;
  let abort: AbortController | null = null;

  const start = (tables: readonly number[], extras: boolean): Promise<void> =>
    session.run("正在生成项目表", async () => {
      abort = new AbortController();
      store.set({
        generation: { done: 0, total: tables.length, formsDone: 0, name: "", tables },
        announcement: `开始生成 ${tables.length} 张项目表。`,
      });
      try {
        const outcome = await workbench.generate(tables, extras, {
          signal: abort.signal,
          progress: (done, total, name) => {
            const announcement = spoken(done, total);
            const formsDone = extras ? done - 1 : done;
            store.set({
              generation: { done, total, formsDone, name, tables },
              ...(announcement && { announcement }),
            });
          },
        });
        session.tell(
          outcome,
          (changed) => `已生成 ${changed} 张工作表。`,
          () => void start(tables, extras),
        );
      } finally {
        abort = null;
        store.set({ generation: null });
      }
    });

  return { start, cancel: () => abort?.abort() };
}

/** Progress is spoken at each quarter, so that a screen reader is not flooded. */
function spoken(done: number, total: number): string | null {
  const quarter = (count: number) => Math.floor((count * 4) / total);
  return done > 0 && done < total && quarter(done) > quarter(done - 1)
    ? `已生成 ${done} / ${total} 张。`
    : null;
}
