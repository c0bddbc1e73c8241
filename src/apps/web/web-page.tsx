import { useEffect, useState } from "preact/hooks";
import { onFileDropped } from "./file-drop.ts";
import { Notice } from "./notice.tsx";
import { type OpenedFile, openFile } from "./open-file.ts";
import { Toolbar } from "./toolbar.tsx";
import { WorkbookPane } from "./workbook-pane.tsx";
import { WorkbookView } from "./workbook-view.tsx";

/** The page: a workbook on the left, the pane at work on it on the right. */
export function WebPage({ openFirst }: { openFirst: () => Promise<OpenedFile> }) {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isDropping, setDropping] = useState(false);

  useEffect(() => {
    openFirst().then(setOpened, () => setProblem("示例没有打开，请点“打开…”选择自己的工作簿。"));
  }, [openFirst]);

  const open = async (file: File) => {
    const result = await openFile(file);
    if (typeof result === "string") return setProblem(result);
    setProblem(null);
    setOpened(result);
  };
  useEffect(() => onFileDropped(setDropping, open));

  return (
    <div class={isDropping ? "web web-dropping" : "web"}>
      <Toolbar opened={opened} onOpen={open} />
      {problem && <Notice text={problem} onClose={() => setProblem(null)} />}
      {opened && (
        <div class="web-work">
          <WorkbookView host={opened.host} onProblem={setProblem} />
          <WorkbookPane host={opened.host} />
        </div>
      )}
    </div>
  );
}
