import { useMemo } from "preact/hooks";
import { usePane } from "../pane-context.ts";
import type { TableGroup } from "./finding-groups.ts";
import { FindingItem } from "./finding-item.tsx";
import { GroupHeading, groupRow } from "./group-heading.tsx";

interface TableFindingsProps {
  readonly group: TableGroup;
  /** Without one it is the only table, and the pane's header names it. */
  readonly hasHeading: boolean;
  readonly isOpen: boolean;
  readonly onFold: (key: string, isFolded: boolean) => void;
}

/** The findings of one table, by part. The heading is drawn anew only when it changes: there may be hundreds. */
export function TableFindings({ group, hasHeading, isOpen, onFold }: TableFindingsProps) {
  const { set } = usePane();
  const { key, table, parts } = group;
  const name = table ? table.projectName?.text || table.sheet : "整个工作簿";
  const heading = useMemo(() => {
    const onToggle = () => {
      set({ cursor: groupRow(key), ...(table && { tableKey: key }) });
      onFold(key, isOpen);
    };
    if (!hasHeading) return <h2 class="pane-unseen">{name}</h2>;
    return <GroupHeading group={group} name={name} isOpen={isOpen} onToggle={onToggle} />;
  }, [group, key, table, name, hasHeading, isOpen, onFold, set]);
  return (
    <section class="pane-group" aria-label={name}>
      {heading}
      {isOpen &&
        parts.map(({ part, rows }) => (
          <div key={part}>
            <h3 class="pane-part">
              {part} · {rows.length}
            </h3>
            <ul>
              {rows.map((row) => (
                <FindingItem key={row.key} row={row} group={key} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
