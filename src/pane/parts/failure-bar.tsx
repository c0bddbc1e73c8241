import type { Failure } from "../session/pane-state.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface FailureBarProps {
  readonly failure: Failure;
  /** Without it the bar stays. */
  readonly onClose?: () => void;
}

/** What failed and how to go on, above what is there. */
export function FailureBar({ failure, onClose }: FailureBarProps) {
  return (
    <div class="pane-notice pane-notice-failed">
      <Icon name="error" />
      <span>{failure.sentence}</span>
      {failure.retry && (
        <Button small onClick={failure.retry}>
          重试
        </Button>
      )}
      {onClose && (
        <Button kind="quiet" small label="关闭提示" onClick={onClose}>
          ✕
        </Button>
      )}
    </div>
  );
}
