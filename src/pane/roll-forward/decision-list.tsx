import { formatAddress } from "../../core/grid/address.ts";
import { type Decision, decisionKinds, decisionWords } from "../../core/roll-forward/decision.ts";
import { usePane } from "../pane-context.ts";

/** What only people can decide, kind by kind; one click leads to the cell. */
export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { actions } = usePane();
  if (decisions.length === 0) return null;
  return (
    <section aria-label="还要您决定的">
      <h2>还要您决定的 {decisions.length} 件事</h2>
      {decisionKinds.map((kind) => {
        const own = decisions.filter((decision) => decision.kind === kind);
        if (own.length === 0) return null;
        return (
          <div key={kind}>
            <h3 class="pane-part">
              {decisionWords[kind]} · {own.length}
            </h3>
            <ul class="pane-decisions">
              {own.map(({ at, message }) => (
                <li key={`${at ? `${at.sheet}!${formatAddress(at)}` : ""}${message}`}>
                  {at && (
                    <button
                      type="button"
                      class="pane-cell"
                      title={`定位到 ${at.sheet}!${formatAddress(at)}`}
                      onClick={() => void actions.jump(at)}
                    >
                      {formatAddress(at)}
                    </button>
                  )}
                  <span>{message}。</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
