import { useEffect, useState } from "preact/hooks";
import { changedName, download } from "./download.ts";
import { onFileDropped } from "./file-drop.ts";
import { Notice } from "./notice.tsx";
import { type OpenedFile, openFile } from "./open-file.ts";
import { Toolbar } from "./toolbar.tsx";
import { useUnsaved } from "./use-unsaved.ts";
import { WorkbookPane } from "./workbook-pane.tsx";
import { WorkbookView } from "./workbook-view.tsx";

/** The page: a workbook on the left, the pane at work on it on the right. */
export function WebPage({ openFirst }: { openFirst: () => Promise<OpenedFile> }) {
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isDropping, setDropping] = useState(false);
  const [isUnsaved, markSaved] = useUnsaved(opened?.host ?? null);

  useEffect(() => {
    openFirst().then(setOpened, () => setProblem("示例没有打开，请点“打开…”选择自己的工作簿。"));
  }, [openFirst]);

  const open = async (file: File) => {
    if (isUnsaved && !confirm(`“${opened?.name}”有改动未下载。不下载就打开“${file.name}”吗？`)) return;
    const result = await openFile(file);
    if (typeof result === "string") return setProblem(result);
    setProblem(null);
    setOpened(result);
  };
  const save = () => {
    if (!opened) return;
    download(isUnsaved ? changedName(opened.name) : opened.name, opened.host.bytes());
    markSaved();
  };
  useEffect(() => onFileDropped(setDropping, open));

  return (
    <div class={isDropping ? "web web-dropping" : "web"}>
      <Toolbar name={opened?.name ?? null} isUnsaved={isUnsaved} onOpen={open} onSave={save} />
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
