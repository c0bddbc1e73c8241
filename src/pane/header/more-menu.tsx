import { usePane } from "../pane-context.ts";
import { Menu } from "../parts/menu.tsx";

export function MoreMenu() {
  const { set, actions, workbench } = usePane();
  const { name, marks, addSheets } = workbench.capabilities;
  const without = (can: boolean) => (can ? undefined : `此处（${name}）不支持`);
  return (
    <Menu
      label="更多"
      items={[
        { text: "标记有问题的单元格", unavailable: without(marks), onChoose: () => void actions.mark() },
        { text: "清除标记", unavailable: without(marks), onChoose: () => void actions.clearMarks() },
        {
          text: "新建项目…",
          unavailable: without(addSheets),
          onChoose: () => set({ dialog: "new-project" }),
        },
        { text: "看一张示例", onChoose: () => set({ dialog: "example" }) },
      ]}
    />
  );
}
