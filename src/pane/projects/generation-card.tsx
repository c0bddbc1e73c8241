import { useRef } from "preact/hooks";
import { usePane } from "../pane-context.ts";
import { Button } from "../parts/button.tsx";
import { useHandOver } from "../parts/use-hand-over.ts";
import type { Generation } from "../session/pane-state.ts";

interface GenerationCardProps {
  readonly generation: Generation;
  /** The id of the element that the keyboard goes back to. */
  readonly next: string;
}

/** How far the sheets in the making are, and the way to stop them. */
export function GenerationCard({ generation: { done, total, name }, next }: GenerationCardProps) {
  const { session } = usePane();
  const card = useRef<HTMLElement>(null);
  useHandOver(card, next);
  return (
    <section class="pane-card" ref={card}>
      <div class="pane-row">
        <h2>生成项目表</h2>
        <span class="pane-space" />
        <span class="pane-sub">
          第 {Math.min(done + 1, total)} / {total} 张
        </span>
      </div>
      <progress value={done} max={total} aria-label="生成进度" />
      <div class="pane-row">
        <span class="pane-sub pane-cut">{name === "" ? "正在准备模板" : `正在写 ${name}`}</span>
        <span class="pane-space" />
        <Button small onClick={() => session.cancel()}>
          取消
        </Button>
      </div>
    </section>
  );
}
