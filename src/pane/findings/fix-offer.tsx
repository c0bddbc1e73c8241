import { formatAddress } from "../../core/grid/address.ts";
import type { Finding } from "../../core/rules/finding.ts";
import type { Fix } from "../../core/rules/rule.ts";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { Change } from "../parts/change.tsx";

interface FixOfferProps {
  readonly finding: Finding;
  readonly fix: Fix;
  /** Whether the keyboard can get to its button: only the selected row's, so that Tab leaves the list soon. */
  readonly isReachable: boolean;
}

/** The corrections of a finding, before → after, and the button that makes them. */
export function FixOffer({ finding, fix, isReachable }: FixOfferProps) {
  const { actions } = usePane();
  return (
    <div class="pane-fix">
      <div class="pane-changes">
        {fix.edits.map((edit) => (
          <div key={formatAddress(edit)}>
            {fix.edits.length > 1 && <span class="pane-code">{formatAddress(edit)} </span>}
            <Change edit={edit} />
          </div>
        ))}
      </div>
      <Button
        small
        tabIndex={isReachable ? 0 : -1}
        hint={fix.kind === "ask" ? "会改动内容，请确认后采用" : "只改写法，含义不变"}
        onClick={() => void actions.applyFix(finding)}
      >
        采用
      </Button>
    </div>
  );
}
