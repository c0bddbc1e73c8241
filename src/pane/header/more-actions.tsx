import { usePane } from "../pane-context.ts";
import type { OpenMenuProps } from "../parts/menu.tsx";
import { MenuList } from "../parts/menu-list.tsx";
import { limitOf } from "../session/limit-of.ts";

/** What else can be done to the workbook. */
export function MoreActions({ onClose }: OpenMenuProps) {
  const { set, actions, workbench } = usePane();
  const marks = limitOf(workbench.capabilities, "marks");
  const addSheets = limitOf(workbench.capabilities, "addSheets");
  return (
    <MenuList
      label="更多"
      onClose={onClose}
      items={[
        { text: "标记有问题的单元格", unavailable: marks, onChoose: () => void actions.mark() },
        { text: "清除标记", unavailable: marks, onChoose: () => void actions.clearMarks() },
        { text: "新建项目…", unavailable: addSheets, onChoose: () => set({ dialog: "new-project" }) },
        { text: "看一张示例", onChoose: () => set({ dialog: "example" }) },
      ]}
    />
  );
}
