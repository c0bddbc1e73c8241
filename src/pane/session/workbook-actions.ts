import type { SheetAddress } from "../../core/grid/address.ts";
import type { CellEdit } from "../../core/grid/edit.ts";
import type { Finding } from "../../core/rules/finding.ts";
import type { NewProject, Outcome } from "../../workbench/workbench.ts";
import { check } from "./check.ts";
import type { Session } from "./session.ts";

/** What the user can do to the workbook besides having it checked. */
export interface WorkbookActions {
  applyFix(finding: Finding): Promise<void>;
  /** Writes what was consented to in a preview. */
  apply(edits: readonly CellEdit[], verb: string): Promise<void>;
  /** Shows a cell to the user. */
  jump(at: SheetAddress): Promise<void>;
  mark(): Promise<void>;
  clearMarks(): Promise<void>;
  undo(): Promise<void>;
  create(project: NewProject): Promise<void>;
}

export function workbookActions(session: Session): WorkbookActions {
  const { store, workbench } = session;

  /** Does an action that writes, tells of it, then shows the findings as they are now. */
  const write = (
    what: string,
    act: () => Promise<Outcome>,
    said: (changed: number) => string,
  ): Promise<void> =>
    session.run(what, async (signal) => {
      const outcome = await act();
      session.tell(outcome, said, () => void write(what, act, said));
      if (outcome.kind !== "cancelled") await check(session, store.state.checked?.scope ?? "active", signal);
    });

  /** Does an action that leaves the cells' contents alone. */
  const show = (what: string, act: () => Promise<Outcome>, said: (changed: number) => string | null) =>
    session.run(what, async () => {
      session.tell(await act(), said, () => void show(what, act, said));
    });

  return {
    applyFix: (finding) =>
      write(
        "正在修正",
        () => workbench.applyFix(finding),
        (changed) => `已修正 ${changed} 个单元格。`,
      ),
    apply: (edits, verb) =>
      write(
        `正在${verb}`,
        () => workbench.apply(edits, verb === "修正" || verb === "填充" ? undefined : verb),
        (changed) => `已${verb} ${changed} 个单元格。`,
      ),
    jump: (at) =>
      show(
        "正在定位",
        () => workbench.select(at),
        () => null,
      ),
    mark: () =>
      show(
        "正在标记",
        () => workbench.mark(),
        (changed) => `已标记 ${changed} 个单元格。`,
      ),
    clearMarks: () =>
      show(
        "正在清除标记",
        () => workbench.clearMarks(),
        () => "标记已清除，底色已复原。",
      ),
    undo: () => {
      const what = workbench.undoable() ?? "";
      return write(
        "正在撤销",
        () => workbench.undo(),
        () => `已撤销：${what}。`,
      );
    },
    create: (project) =>
      write(
        "正在新建项目",
        () => workbench.create(project),
        () => `已新建“${project.name || "空白模板"}”。`,
      ),
  };
}
