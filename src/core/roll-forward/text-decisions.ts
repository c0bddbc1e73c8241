import type { TargetTable } from "../read/table.ts";
import { quote } from "../rules/evidence/quote.ts";
import { at } from "../rules/rule.ts";
import { withYears, yearsNamed } from "../target/calendar-years.ts";
import { type Decision, yearList } from "./decision.ts";
import type { TextField } from "./text-fields.ts";
import { proposedYear, type YearMove } from "./year-move.ts";

/** A name that speaks of a year before the drafts': whether it is changed depends on what the project is. */
export function nameDecisions({ sheet, projectName }: TargetTable, year: number): Decision[] {
  if (!projectName || !yearsNamed(projectName.text).some((named) => named.year < year)) return [];
  const { text } = projectName;
  const sheetToo = yearList(sheet) === "" ? "" : "；工作表名也含年份，需要时一并改";
  const message = `项目名称${quote(text)}含 ${yearList(text)} 年：新年度的项目改名，结转项目保留原名${sheetToo}`;
  return [{ kind: "name", at: at({ sheet }, projectName), message }];
}

/** Years in a text that are not proposed to move: they are yet to come, or in a formula, or the old year is unknown. */
export function textDecisions({ sheet, label, field }: TextField, move: YearMove | null): Decision[] {
  const years = yearList(field.text);
  if (years === "" || move?.from === move?.to) return [];
  const isProposed =
    move && !field.isFormula && withYears(field.text, (named) => proposedYear(named, move)) !== field.text;
  if (isProposed) return [];
  return [{ kind: "text", at: at({ sheet }, field), message: `${label}写有 ${years} 年，没有改动，请核对` }];
}

/** Years in cells that no label explains. */
export function otherCellDecisions({ sheet, unknown }: TargetTable): Decision[] {
  return unknown.flatMap((field) => {
    const years = yearList(field.text);
    if (years === "") return [];
    const message = `栏目以外的${quote(field.text)}写有 ${years} 年，没有改动，请核对`;
    return [{ kind: "text" as const, at: at({ sheet }, field), message }];
  });
}
