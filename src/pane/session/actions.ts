import { allFindings } from "../../core/checked-workbook.ts";
import type { Finding } from "../../core/rules/finding.ts";
import { severityWords } from "../../core/rules/words.ts";
import { loadPart } from "../../hosts/host.ts";
import type { Checked } from "../../workbench/workbench.ts";
import { countBySeverity } from "../findings/finding-groups.ts";
import { check } from "./check.ts";
import type { Session } from "./session.ts";
import type { WorkbookActions } from "./workbook-actions.ts";

/** What the user can do to the workbook from the pane. Each tells what came of it. */
export interface Actions extends WorkbookActions {
  check(scope: Checked["scope"]): Promise<void>;
  /** Checks again unasked, as far as before; says so only when that changes how many problems there are. */
  checkAgain(): Promise<void>;
}

/** All but checking is loaded when it is first needed. */
export function createActions(session: Session): Actions {
  const { store } = session;
  const beingFixed = new Set<Finding>();
  const later = async (act: (actions: WorkbookActions) => Promise<void>): Promise<void> => {
    try {
      const { workbookActions } = await loadPart(() => import("./workbook-actions.ts"));
      await act(workbookActions(session));
    } catch (error) {
      session.fail(error, () => {
        store.set({ failure: null });
        void later(act);
      });
    }
  };
  return {
    check: (scope) =>
      session.run(scope === "all" ? "正在校验全部工作表" : "正在校验当前表", async (signal) => {
        store.set({ announcement: "" });
        store.set({ announcement: resultOf(await check(session, scope, signal)) });
      }),
    checkAgain: () =>
      session.runUnasked("正在校验", async (signal) => {
        const { checked } = store.state;
        const before = checked && resultOf(checked);
        const after = resultOf(await check(session, checked?.scope ?? "active", signal));
        if (after !== before) store.set({ announcement: after });
      }),
    applyFix: async (finding) => {
      // Its button may be pressed again before the list shows that it is corrected.
      if (beingFixed.has(finding)) return;
      beingFixed.add(finding);
      try {
        await later((actions) => actions.applyFix(finding));
      } finally {
        beingFixed.delete(finding);
      }
    },
    apply: (edits, verb) => later((actions) => actions.apply(edits, verb)),
    jump: (at) => later((actions) => actions.jump(at)),
    mark: () => later((actions) => actions.mark()),
    clearMarks: () => later((actions) => actions.clearMarks()),
    undo: () => later((actions) => actions.undo()),
    create: (project) => later((actions) => actions.create(project)),
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
