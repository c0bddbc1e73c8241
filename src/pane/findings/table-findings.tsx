import type { Severity } from "../../core/rules/rule.ts";
import { severityWords } from "../../core/rules/words.ts";
import { usePane } from "../pane-context.ts";
import { Icon } from "../parts/icon.tsx";
import type { TableGroup } from "./finding-groups.ts";
import { FindingItem } from "./finding-item.tsx";

interface TableFindingsProps {
  readonly group: TableGroup;
  /** Without one it is the only table, and the pane's header names it. */
  readonly hasHeading: boolean;
  readonly isOpen: boolean;
  readonly onFold: (key: string, isFolded: boolean) => void;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The findings of one table, by part. */
export function TableFindings({ group, hasHeading, isOpen, onFold }: TableFindingsProps) {
  const { set } = usePane();
  const rowKey = `group:${group.key}`;
  const name = group.table ? group.table.projectName?.text || group.table.sheet : "整个工作簿";
  return (
    <section class="pane-group" aria-label={name}>
      {!hasHeading && <h2 class="pane-unseen">{name}</h2>}
      {hasHeading && (
        <h2>
          <button
            type="button"
            class="pane-group-head"
            data-row={rowKey}
            data-group={group.key}
            tabIndex={-1}
            aria-expanded={isOpen}
            onClick={() => {
              set({ cursor: rowKey, ...(group.table && { tableKey: group.key }) });
              onFold(group.key, isOpen);
            }}
          >
            <span class="pane-chevron" aria-hidden="true">
              ›
            </span>
            <span class="pane-group-name">{name}</span>
            {severities.map(
              (severity) =>
                group.counts[severity] > 0 && (
                  <span key={severity} class="pane-count">
                    <Icon name={severity} />
                    <span class="pane-unseen">{severityWords[severity]}</span> {group.counts[severity]}
                  </span>
                ),
            )}
          </button>
        </h2>
      )}
      {isOpen &&
        group.parts.map(({ part, rows }) => (
          <div key={part}>
            <h3 class="pane-part">
              {part} · {rows.length}
            </h3>
            <ul>
              {rows.map((row) => (
                <FindingItem key={row.key} row={row} group={group.key} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
