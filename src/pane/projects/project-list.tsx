import type { CheckedTable } from "../../core/checked-workbook.ts";
import { usePane } from "../pane-context.ts";
import { showAmount } from "../parts/show-amount.ts";
import { tableKey } from "../session/keys.ts";
import type { Generation } from "../session/pane-state.ts";

interface ProjectListProps {
  readonly tables: readonly CheckedTable[];
  /** The keys of those that are not to be generated. */
  readonly left: ReadonlySet<string>;
  readonly onChange: (left: ReadonlySet<string>) => void;
}

/** The projects with a tick for each; while sheets are written, how far each is. */
export function ProjectList({ tables, left, onChange }: ProjectListProps) {
  const { generation } = usePane().state;
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onChange(next);
  };
  const none = new Set(tables.map(({ table }) => tableKey(table)));
  const isAll = tables.every(({ table }) => !left.has(tableKey(table)));
  return (
    <table class="pane-projects">
      <thead>
        <tr>
          <th scope="col">
            <label class="pane-check">
              <input type="checkbox" checked={isAll} onChange={() => onChange(isAll ? none : new Set())} />
              {tables.length} 个项目
            </label>
          </th>
          <th scope="col">预算数</th>
        </tr>
      </thead>
      <tbody>
        {tables.map(({ table }) => {
          const key = tableKey(table);
          const name = table.projectName?.text || table.sheet;
          return (
            <tr key={key}>
              <td>
                {generation ? (
                  <Progress generation={generation} table={key} name={name} />
                ) : (
                  <label class="pane-check">
                    <input type="checkbox" checked={!left.has(key)} onChange={() => toggle(key)} />
                    <span>
                      {name}
                      {table.layout.kind === "ledger" && (
                        <span class="pane-sub pane-place">
                          {table.sheet} 第 {table.range.top}–{table.range.bottom} 行
                        </span>
                      )}
                    </span>
                  </label>
                )}
              </td>
              <td>
                {table.budget?.amount ? showAmount(table.budget.amount, table.amountUnit?.unit) : "空白"}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface ProgressProps {
  readonly generation: Generation;
  /** The key of the table. */
  readonly table: string;
  readonly name: string;
}

function Progress({ generation, table, name }: ProgressProps) {
  const place = generation.tables.indexOf(table);
  const isWaiting = place < 0 || place > generation.formsDone;
  const sign = place < generation.formsDone ? "✓" : "…";
  return (
    <span class={isWaiting ? "pane-progress pane-sub" : "pane-progress"}>
      <span aria-hidden="true">{isWaiting ? "" : sign}</span>
      {name}
    </span>
  );
}
