import type { CheckedTable } from "../../core/checked-workbook.ts";
import { formatAddress, formatRange } from "../../core/grid/address.ts";
import { groupBy } from "../../core/grid/group-by.ts";
import type { AmountUnit } from "../../core/model/amount-unit.ts";
import { titledYear } from "../../core/read/budget-year.ts";
import type { TargetTable } from "../../core/read/table.ts";
import { toProject } from "../../core/read/to-project.ts";
import { isLeftUnconverted, templateUnit } from "../../core/render/template-unit.ts";
import { fieldsWithoutPlace } from "../../core/render/without-place.ts";
import type { Template } from "../../core/template/template.ts";
import { showValue } from "./show-value.ts";

/** What of tables is not written into a form, or not as it was wanted, a line each. `unit` is the one that was chosen. */
export function leftOutText(
  checked: readonly CheckedTable[],
  form: Template,
  unit: AmountUnit | undefined,
): string {
  const tables = checked.map(({ table }) => table);
  const bySheet = groupBy(tables, ({ sheet }) => sheet);
  const wanted = templateUnit(form) ?? unit ?? null;
  return tables
    .flatMap((table) => {
      const project = toProject(table);
      const name = nameOf(table, (bySheet.get(table.sheet)?.length ?? 0) > 1);
      return [
        ...[...table.unknown, ...table.notes].map(
          (field) =>
            `${table.sheet}!${formatAddress(field)} 的内容不属于任何栏目，没有写入：${showValue(field.text)}\n`,
        ),
        ...fieldsWithoutPlace(project, form, titledYear(table)).map(
          (field) => `${name}的“${field}”在模板中没有位置，没有写入。\n`,
        ),
        ...(isLeftUnconverted(project, wanted) ? [`${name}没有写明金额单位，金额没有换算，请核对。\n`] : []),
      ];
    })
    .join("");
}

/** By its sheet, and where that holds several by its project; the words that follow adjoin it. */
function nameOf({ sheet, range, projectName }: TargetTable, isOneOfSeveral: boolean): string {
  if (!isOneOfSeveral) return `${sheet} `;
  return projectName?.text ? `${sheet} 的项目“${projectName.text}”` : `${sheet}!${formatRange(range)} `;
}
