import { usePane } from "../pane-context.ts";
import { FailureBar } from "../parts/failure-bar.tsx";
import type { MissingProps } from "../parts/lazy.tsx";
import type { OpenMenuProps } from "../parts/menu.tsx";
import { faultSentence } from "../session/fault-sentences.ts";
import { FailedState } from "./failed-state.tsx";

const sentence = faultSentence("not-loaded", "");

/** In place of a part of the pane whose script did not come. */
export function MissingPart({ onRetry }: MissingProps) {
  return <FailedState title="这一页没有加载下来" failure={{ sentence, retry: onRetry }} />;
}

/** In place of a part that has others below it. */
export function MissingBar({ onRetry }: MissingProps) {
  return (
    <div role="alert">
      <FailureBar failure={{ sentence, retry: onRetry }} />
    </div>
  );
}

/** In place of the dialogs, whose script did not come. */
export function MissingDialog({ onRetry }: MissingProps) {
  const { set } = usePane();
  return (
    <div role="alert">
      <FailureBar failure={{ sentence, retry: onRetry }} onClose={() => set({ dialog: null })} />
    </div>
  );
}

/** In place of an open menu, whose script did not come. */
export function MissingMenu({ onRetry, onClose }: MissingProps & OpenMenuProps) {
  return (
    <div class="pane-menu-list" role="alert">
      <FailureBar failure={{ sentence, retry: onRetry }} onClose={() => onClose(true)} />
    </div>
  );
}
