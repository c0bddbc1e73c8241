import { useCallback, useRef } from "preact/hooks";
import { usePane } from "../pane-context.ts";
import type { TableGroup } from "./finding-groups.ts";
import { openGroups } from "./open-groups.ts";
import { TableFindings } from "./table-findings.tsx";
import { useRovingFocus } from "./use-roving-focus.ts";

/** The findings, one tab stop for all: the arrow keys move from row to row, Enter jumps to the cell. */
export function FindingList({ groups }: { readonly groups: readonly TableGroup[] }) {
  const { state, set } = usePane();
  const { folded, cursor } = state;
  const list = useRef<HTMLDivElement>(null);
  const open = openGroups(groups, folded);
  const fold = useCallback(
    (key: string, isFolded: boolean) => set(({ folded }) => ({ folded: { ...folded, [key]: isFolded } })),
    [set],
  );
  useRovingFocus(list, cursor, (key) => set({ cursor: key }), fold);
  const hasHeadings = groups.length > 1 || groups.some(({ table }) => !table);
  return (
    <div class="pane-findings" ref={list}>
      {groups.map((group) => (
        <TableFindings
          key={group.key}
          group={group}
          hasHeading={hasHeadings}
          isOpen={!hasHeadings || open.has(group.key)}
          onFold={fold}
        />
      ))}
    </div>
  );
}
