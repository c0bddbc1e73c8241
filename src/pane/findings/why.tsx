import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { faultSentence } from "../session/fault-sentences.ts";

/** Why a rule is, and which document it follows. */
export function Why({ code }: { readonly code: string }) {
  const { texts, retry } = usePane().state.explanations;
  const text = texts[code];
  if (retry) {
    return (
      <p class="pane-why" role="alert">
        {faultSentence("not-loaded", "")}{" "}
        <Button small onClick={retry}>
          重试
        </Button>
      </p>
    );
  }
  return (
    text && (
      <p class="pane-why">
        {text.rationale}
        <br />
        规则 {code} · 依据 {text.source}
      </p>
    )
  );
}
