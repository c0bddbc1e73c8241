import { usePane } from "../pane-context.ts";
import type { OpenMenuProps } from "../parts/menu.tsx";
import { MenuList } from "../parts/menu-list.tsx";
import { limitOf } from "../session/limit-of.ts";
import { newProjectLimit } from "../session/new-project-limit.ts";

/** What else can be done to the workbook. */
export function MoreActions({ onClose }: OpenMenuProps) {
  const { state, set, actions, workbench } = usePane();
  const marks = limitOf(workbench.capabilities, "marks");
  const newProject = newProjectLimit(workbench.capabilities, state);
  const noTable = (state.checked?.workbook.tables.length ?? 0) === 0;
  return (
    <MenuList
      label="更多"
      onClose={onClose}
      items={[
        { text: "标记有问题的单元格", unavailable: marks, onChoose: () => void actions.mark() },
        { text: "清除标记", unavailable: marks, onChoose: () => void actions.clearMarks() },
        { text: "新建项目…", unavailable: newProject, onChoose: () => set({ dialog: "new-project" }) },
        {
          text: "结转下年…",
          unavailable: noTable ? "没有可结转的绩效目标表。" : undefined,
          onChoose: () => set({ dialog: "roll-forward" }),
        },
        { text: "看一张示例", onChoose: () => set({ dialog: "example" }) },
      ]}
    />
  );
}
