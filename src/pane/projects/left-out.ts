import type { CheckedTable } from "../../core/checked-workbook.ts";
import { formatAddress } from "../../core/grid/address.ts";
import type { AmountUnit } from "../../core/model/amount-unit.ts";
import { titledYear } from "../../core/read/budget-year.ts";
import { toProject } from "../../core/read/to-project.ts";
import { isLeftUnconverted, templateUnit } from "../../core/render/template-unit.ts";
import { fieldsWithoutPlace } from "../../core/render/without-place.ts";
import type { Template } from "../../core/template/template.ts";

/** Something of the tables that will not be written, and in how many of them it stands. */
export interface LeftOut {
  readonly name: string;
  readonly tables: number;
}

/** What of these tables has no place in a template: fields by name, and cells that belong to no field. */
export function leftOut(tables: readonly CheckedTable[], form: Template): LeftOut[] {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { table } of tables)
    fieldsWithoutPlace(toProject(table), form, titledYear(table)).forEach(count);
  for (const { table } of tables) {
    for (const field of [...table.unknown, ...table.notes]) {
      count(`${table.sheet}!${formatAddress(field)}（不属于任何栏目）`);
    }
  }
  return [...counts].map(([name, tables]) => ({ name, tables }));
}

/** The tables whose amounts are wanted in the template's unit, or in the chosen one, but say nothing of their own. */
export function unconverted(
  tables: readonly CheckedTable[],
  form: Template,
  chosen: AmountUnit | null,
): CheckedTable[] {
  const wanted = templateUnit(form) ?? chosen;
  return tables.filter(({ table }) => isLeftUnconverted(toProject(table), wanted));
}
