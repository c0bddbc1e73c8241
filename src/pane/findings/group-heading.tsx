import type { Severity } from "../../core/rules/rule.ts";
import { severityWords } from "../../core/rules/words.ts";
import { Icon } from "../parts/icon.tsx";
import type { TableGroup } from "./finding-groups.ts";

interface GroupHeadingProps {
  readonly group: TableGroup;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The name of a table and how many findings it has; opens and folds them. */
export function GroupHeading({ group, name, isOpen, onToggle }: GroupHeadingProps) {
  return (
    <h2>
      <button
        type="button"
        class="pane-group-head"
        data-row={groupRow(group.key)}
        data-group={group.key}
        tabIndex={-1}
        aria-expanded={isOpen}
        onClick={onToggle}
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
  );
}

/** The key of a group's heading among the rows of the list. */
export function groupRow(group: string): string {
  return `group:${group}`;
}
