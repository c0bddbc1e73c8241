import { formatAddress } from "../../core/grid/address.ts";
import { messageOf } from "../../core/rules/finding.ts";
import { severityWords } from "../../core/rules/words.ts";
import { usePane } from "../pane-context.ts";
import { Icon } from "../parts/icon.tsx";
import { lazy } from "../parts/lazy.tsx";
import { MissingBar } from "../states/missing-part.tsx";
import type { FindingRow } from "./finding-groups.ts";
import { FixOffer } from "./fix-offer.tsx";
import { Why } from "./why.tsx";

const Suggestions = lazy(
  () => import("../library/suggestions.tsx").then((module) => module.Suggestions),
  MissingBar,
);

/** Rules that find a class or a 三级指标 missing. */
const mayBeSuggested = /^CMP-[123478]$/;

/** A finding: what is there and what is expected; where the cursor is, also why. One click jumps to the cell. */
export function FindingItem({ row, group }: { readonly row: FindingRow; readonly group: string }) {
  const { state, set, actions } = usePane();
  const { key, finding } = row;
  const { severity, code, at, fix } = finding;
  const isSelected = state.cursor === key;
  const choose = () => {
    set({ cursor: key, tableKey: group || null });
    if (at) void actions.jump(at);
  };
  return (
    <li class={isSelected ? "pane-finding pane-finding-selected" : "pane-finding"}>
      <button
        type="button"
        class="pane-finding-main"
        data-row={key}
        data-group={group}
        tabIndex={-1}
        aria-expanded={isSelected}
        onClick={choose}
      >
        <Icon name={severity} />
        <span class="pane-message">
          <span class="pane-unseen">{severityWords[severity]}：</span>
          {messageOf(finding)}
        </span>
        {at && <span class="pane-cell">{formatAddress(at)}</span>}
      </button>
      {isSelected && <Why code={code} />}
      {isSelected && mayBeSuggested.test(code) && <Suggestions finding={finding} />}
      {fix && <FixOffer finding={finding} fix={fix} isReachable={isSelected} />}
    </li>
  );
}
