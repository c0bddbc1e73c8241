import { useMemo } from "preact/hooks";
import type { CheckedTable } from "../../core/checked-workbook.ts";
import type { AmountUnit } from "../../core/model/amount-unit.ts";
import type { Profile } from "../../core/model/taxonomy.ts";
import type { RowMove } from "../../core/row-moves.ts";
import type { TemplateChoice } from "../session/pane-state.ts";
import { type LeftOut, leftOut, unconverted } from "./left-out.ts";

/** How many lines of a list are drawn, and up to how many it is open from the start. */
const most = 500;
const few = 6;

interface LeftOutNoteProps {
  readonly tables: readonly CheckedTable[];
  readonly template: TemplateChoice;
  /** The money unit that was chosen. */
  readonly unit: AmountUnit | null;
}

/** What will not be written, or not in the unit wanted, said before anything is. */
export function LeftOutNote({ tables, template, unit }: LeftOutNoteProps) {
  const { form, name } = template;
  const found = useMemo(() => leftOut(tables, form), [tables, form]);
  const unitless = useMemo(() => unconverted(tables, form, unit), [tables, form, unit]);
  if (found.length === 0 && unitless.length === 0) return null;
  return (
    <section class="pane-card" aria-label="不会写入的内容">
      <h2>不会写入的内容</h2>
      {found.length > 0 && <p class="pane-hint">模板“{name}”没有这些内容的位置：</p>}
      {found.length > 0 && <Names names={found.map((item) => nameOf(item, tables.length))} />}
      {unitless.length > 0 && <p class="pane-hint">没有写明金额单位，金额不会换算，请核对：</p>}
      {unitless.length > 0 && (
        <Names names={unitless.map(({ table }) => table.projectName?.text || table.sheet)} />
      )}
    </section>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <p class="pane-lines">
      {names.slice(0, most).join("、")}
      {names.length > most && `等 ${names.length} 项`}
    </p>
  );
}

/** 资金用途; with how many have it, where that is not all: 主管部门（3 个项目）. */
function nameOf({ name, tables }: LeftOut, all: number): string {
  return tables === all ? name : `${name}（${tables} 个项目）`;
}

interface MovesNoteProps {
  readonly profile: Profile;
  readonly moves: readonly RowMove[];
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

/** The rows that another class list has elsewhere, to be consented to. */
export function MovesNote({ profile, moves, isAccepted, onAccept }: MovesNoteProps) {
  const movable = moves.filter(({ to }) => to !== null).length;
  return (
    <section class="pane-card" aria-label="要移动的指标行">
      <details open={moves.length <= few}>
        <summary>要移动的指标行 {moves.length} 行</summary>
        <ul class="pane-lines">
          {moves.slice(0, most).map(({ sheet, row, name, from, to }) => (
            <li key={`${row},${sheet}`}>
              <span class="pane-sub">
                {sheet} 第 {row} 行
              </span>
              “{name}”：{from.join(" / ")}
              {to ? ` → ${to.join(" / ")}` : ` 在 ${profile} 版中没有对应类别，请自行改归`}
            </li>
          ))}
          <Rest count={moves.length - most} />
        </ul>
      </details>
      {movable > 0 && (
        <label class="pane-check">
          <input type="checkbox" checked={isAccepted} onChange={() => onAccept(!isAccepted)} />
          生成时按所列移动 {movable} 行（原表不动）
        </label>
      )}
    </section>
  );
}

function Rest({ count }: { readonly count: number }) {
  return count > 0 ? <li class="pane-sub">还有 {count} 项</li> : null;
}
