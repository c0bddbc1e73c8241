import type { SheetAddress } from "../../core/grid/address.ts";
import type { CellEdit } from "../../core/grid/edit.ts";
import { allFindings } from "../../core/pipeline.ts";
import type { Finding } from "../../core/rules/finding.ts";
import { severityWords } from "../../core/rules/words.ts";
import type { Checked, NewProject, Outcome } from "../../workbench/workbench.ts";
import { countBySeverity } from "../findings/finding-groups.ts";
import { check } from "./check.ts";
import type { Session } from "./session.ts";

/** What the user can do to the workbook from the pane. Each tells what came of it. */
export interface Actions {
  check(scope: Checked["scope"]): Promise<void>;
  /** Checks again, as far as before; says so only when that changes how many problems there are. */
  checkAgain(): Promise<void>;
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

export function createActions(session: Session): Actions {
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
    check: (scope) =>
      session.run(scope === "all" ? "正在校验全部工作表" : "正在校验当前表", async (signal) => {
        store.set({ announcement: "" });
        store.set({ announcement: resultOf(await check(session, scope, signal)) });
      }),
    checkAgain: () =>
      session.run("正在校验", async (signal) => {
        const { checked } = store.state;
        const before = checked && resultOf(checked);
        const after = resultOf(await check(session, checked?.scope ?? "active", signal));
        if (after !== before) store.set({ announcement: after });
      }),
    applyFix: (finding) =>
      write(
        "正在修正",
        () => workbench.applyFix(finding),
        (changed) => `已修正 ${changed} 个单元格。`,
      ),
    apply: (edits, verb) =>
      write(
        `正在${verb}`,
        () => workbench.apply(edits),
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

/** 校验完成：9 张表，6 个问题（错误 1，警告 3，提示 2）。 */
function resultOf({ workbook }: Checked): string {
  const { tables } = workbook;
  if (tables.length === 0) return "这张表里没有找到绩效目标表。";
  const findings = allFindings(workbook);
  if (findings.length === 0) return `校验完成：${tables.length} 张表，没有发现问题。`;
  const { error, warning, info } = countBySeverity(findings);
  const counts = `${severityWords.error} ${error}，${severityWords.warning} ${warning}，${severityWords.info} ${info}`;
  return `校验完成：${tables.length} 张表，${findings.length} 个问题（${counts}）。`;
}
