import type { Field, TargetTable } from "../read/table.ts";
import { type NamedYear, withYears } from "../target/calendar-years.ts";
import { movedYear, type YearMove } from "./year-move.ts";

/** A heading with its budget year moved; the years in a project's name, which titles repeat, stay. */
export function movedHeading(heading: Field, { projectName }: TargetTable, move: YearMove): string | null {
  const { value, isFormula } = heading;
  if (typeof value !== "string" || isFormula) return null;
  const name = projectName?.text ?? "";
  const moved = withYears(value, (named) => {
    if (named.year === move.to || isOfName(named, value, name)) return named.year;
    return named.periodWith === null && named.year <= move.from && move.isTold
      ? move.to
      : movedYear(named.year, move);
  });
  return moved === value ? null : moved;
}

function isOfName({ year, index }: NamedYear, title: string, name: string): boolean {
  if (name === "" || !name.includes(String(year))) return false;
  const start = title.indexOf(name);
  return start < 0 || (index >= start && index < start + name.length);
}
