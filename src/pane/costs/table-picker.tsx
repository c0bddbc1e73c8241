import { usePane } from "../pane-context.ts";
import { currentTable } from "../session/current-table.ts";
import { tableKey } from "../session/keys.ts";

/** Which table 测算 is about, where several were checked. */
export function TablePicker() {
  const { state, set } = usePane();
  const tables = state.checked?.workbook.tables ?? [];
  const current = currentTable(state);
  if (tables.length < 2 || !current) return null;
  return (
    <select
      class="pane-input pane-picker"
      aria-label="项目"
      value={tableKey(current.table)}
      onChange={({ currentTarget }) => set({ tableKey: currentTarget.value })}
    >
      {tables.map(({ table }) => (
        <option key={tableKey(table)} value={tableKey(table)}>
          {table.projectName?.text || table.sheet}
        </option>
      ))}
    </select>
  );
}
