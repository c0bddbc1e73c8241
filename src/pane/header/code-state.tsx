import { isRightCode, parseProjectCode, tidyCode } from "../../core/model/project-code.ts";

/** A project code and whether its check character holds; only class P is known to carry one. */
export function CodeState({ code }: { readonly code: string }) {
  if (code === "") return <span class="pane-bad">没有项目编码</span>;
  const tidy = tidyCode(code);
  const isRight = isRightCode(tidy);
  const isChecked = parseProjectCode(tidy)?.classLetter === "P";
  return (
    <>
      <span class="pane-code">{code}</span>
      {isRight && isChecked && <span class="pane-good">✓ 校验码</span>}
      {!isRight && <span class="pane-bad">✕ {isChecked ? "校验码不符" : "编码有误"}</span>}
    </>
  );
}
