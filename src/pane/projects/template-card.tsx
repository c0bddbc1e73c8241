import { useEffect, useRef, useState } from "preact/hooks";
import type { TakenTemplate } from "../../workbench/template-shelf.ts";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { chooseTemplate, removeTemplate, showTemplate, takeTemplate } from "../session/template-choice.ts";
import { TemplateProblems } from "./template-problems.tsx";

/** Which template sheets are written with: a built-in one, or a file of the user's own. */
export function TemplateCard() {
  const { state, actions, session } = usePane();
  const { template } = state;
  const [isReading, setReading] = useState(false);
  const [refused, setRefused] = useState<{ file: string; taken: TakenTemplate } | null>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!template) showTemplate(session).catch((error) => session.fail(error, () => void retry()));
  }, []);
  const retry = async () => {
    session.store.set({ failure: null });
    await showTemplate(session).catch((error) => session.fail(error, () => void retry()));
  };

  const take = async (file: File) => {
    setRefused(null);
    setReading(true);
    try {
      const taken = await takeTemplate(session, actions, file);
      if (taken && (!taken.isTaken || taken.problems.length > 0)) setRefused({ file: file.name, taken });
    } finally {
      setReading(false);
    }
  };
  if (!template) return null;
  const { name, builtIn, ownName } = template;
  const isOwn = name === ownName;
  return (
    <>
      <div class="pane-row pane-template">
        <label for="pane-template">模板</label>
        <select
          id="pane-template"
          class="pane-input"
          value={name}
          onChange={({ currentTarget }) => {
            setRefused(null);
            void chooseTemplate(session, currentTarget.value);
          }}
        >
          {builtIn.map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
          {ownName !== null && <option value={ownName}>{ownName}</option>}
        </select>
        {isOwn && (
          <Button
            small
            label={`移除模板“${ownName}”`}
            onClick={() => {
              setRefused(null);
              void removeTemplate(session, actions);
            }}
          >
            移除
          </Button>
        )}
      </div>
      <p class="pane-hint">{templateWords.get(name) ?? ownWords(template.isLedger)}</p>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        aria-label="模板文件"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (file) void take(file);
        }}
      />
      <Button small disabled={isReading} onClick={() => input.current?.click()}>
        {isReading ? "正在检查模板…" : "自己的模板文件…"}
      </Button>
      {refused && <TemplateProblems {...refused} onClose={() => setRefused(null)} />}
    </>
  );
}

const templateWords: ReadonlyMap<string, string> = new Map([
  ["标准", "一个项目一张表，附测算栏。"],
  ["带权重", "同标准，另有权重一列。"],
  ["中央", "一个项目一张表：主管部门、实施单位、年度资金总额、分值。"],
  ["台账", "全部项目在一张表里，一行一个指标，金额用元。"],
]);

function ownWords(isLedger: boolean): string {
  const kind = isLedger ? "全部项目在一张表里，一行一个指标" : "一个项目一张表";
  return `自己的模板：${kind}；用它做的表也能识别。只存在这台电脑上。`;
}
