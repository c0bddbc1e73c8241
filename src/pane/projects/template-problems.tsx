import { formatAddress } from "../../core/grid/address.ts";
import { severityWords } from "../../core/rules/words.ts";
import type { TakenTemplate } from "../../workbench/template-shelf.ts";
import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";

interface TemplateProblemsProps {
  readonly file: string;
  readonly taken: TakenTemplate;
  readonly onClose: () => void;
}

/** What is wrong in a template file, and whether it can be used all the same. */
export function TemplateProblems({ file, taken, onClose }: TemplateProblemsProps) {
  const { isTaken, fault, sheet, problems } = taken;
  return (
    <div class="pane-problems" role={isTaken ? "status" : "alert"}>
      <div class="pane-row">
        <strong>{isTaken ? `“${file}”可以使用，请留意：` : `“${file}”还不能用作模板`}</strong>
        <span class="pane-space" />
        <Button kind="quiet" small label="关闭" onClick={onClose}>
          ✕
        </Button>
      </div>
      {fault !== null && <p>{fault}</p>}
      <ul>
        {problems.map(({ severity, at, message }) => (
          <li key={`${at ? formatAddress(at) : ""}${message}`}>
            <Icon name={severity} />
            <span>
              <span class="pane-unseen">{severityWords[severity]}：</span>
              {at && <span class="pane-code">{formatAddress(at)} </span>}
              {message}。
            </span>
          </li>
        ))}
      </ul>
      {problems.length > 0 && <p class="pane-hint">单元格在工作表“{sheet}”里。改好以后再选一次文件。</p>}
    </div>
  );
}
