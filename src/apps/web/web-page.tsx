import { useCallback, useEffect, useState } from "preact/hooks";
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
  /** The name of the file that is on its way. */
  const [opening, setOpening] = useState<string | null>(null);
  const [isDropping, setDropping] = useState(false);
  const [isUnsaved, markSaved] = useUnsaved(opened?.host ?? null);

  useEffect(() => {
    openFirst().then(setOpened, () => setProblem("示例没有打开，请点“打开…”选择自己的工作簿。"));
  }, [openFirst]);

  const showOpened = useCallback(() => setOpening(null), []);
  const open = async (file: File) => {
    if (opening !== null) return;
    if (isUnsaved && !confirm(`“${opened?.name}”有改动未下载。不下载就打开“${file.name}”吗？`)) return;
    setOpening(file.name);
    await untilSeen();
    const result = await openFile(file).catch((error) => {
      setOpening(null);
      throw error;
    });
    if (typeof result === "string") {
      setOpening(null);
      setProblem(result);
    } else {
      setProblem(null);
      setOpened(result);
    }
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
      <div class="web-opening" role="status">
        {opening !== null && `正在打开“${opening}”…`}
      </div>
      {problem && <Notice text={problem} onClose={() => setProblem(null)} />}
      {opened && (
        <div class="web-work" inert={opening !== null}>
          <WorkbookView host={opened.host} onProblem={setProblem} onShown={showOpened} />
          <WorkbookPane host={opened.host} />
        </div>
      )}
    </div>
  );
}

/** Long enough for the page to be drawn before work holds it up. */
function untilSeen(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
