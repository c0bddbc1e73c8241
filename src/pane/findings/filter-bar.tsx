import { useMemo } from "preact/hooks";
import type { Finding } from "../../core/rules/finding.ts";
import type { Severity } from "../../core/rules/rule.ts";
import { severityWords } from "../../core/rules/words.ts";
import { usePane } from "../pane-context.ts";
import { countBySeverity } from "./finding-groups.ts";
import { rulesBroken } from "./rules-broken.ts";

const severities: readonly Severity[] = ["error", "warning", "info"];
const shapes: Record<Severity, string> = { error: "●", warning: "▲", info: "■" };

/** Which findings are listed: by severity, by rule, by words. */
export function FilterBar({ findings }: { readonly findings: readonly Finding[] }) {
  const { state, set } = usePane();
  const { filter, explanations } = state;
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const broken = useMemo(() => rulesBroken(findings), [findings]);
  const chip = (severity: Severity | null, text: string, count: number) => (
    <button
      key={severity}
      type="button"
      class="pane-chip"
      aria-pressed={filter.severity === severity}
      onClick={() => set({ filter: { ...filter, severity } })}
    >
      {severity && <span aria-hidden="true">{shapes[severity]} </span>}
      {text} {count}
    </button>
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row everywhere */}
      <div class="pane-chips" role="group" aria-label="按严重程度筛选">
        {chip(null, "全部", findings.length)}
        {severities
          .filter((severity) => counts[severity] > 0 || severity === filter.severity)
          .map((severity) => chip(severity, severityWords[severity], counts[severity]))}
      </div>
      <div class="pane-row">
        <input
          type="search"
          class="pane-input pane-search"
          placeholder="搜索问题"
          aria-label="搜索问题"
          value={filter.text}
          onInput={({ currentTarget }) => set({ filter: { ...filter, text: currentTarget.value } })}
        />
        <select
          class="pane-input pane-rules"
          aria-label="按规则筛选"
          value={filter.code ?? ""}
          onChange={({ currentTarget }) => set({ filter: { ...filter, code: currentTarget.value || null } })}
        >
          <option value="">全部规则</option>
          {broken.map(({ code, count }) => (
            <option key={code} value={code}>
              {code} {explanations.texts[code]?.title}（{count}）
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
