import type { CheckedTable } from "./checked-workbook.ts";
import { type ClassMove, classMoves } from "./convert/class-moves.ts";
import type { Profile } from "./model/taxonomy.ts";
import { toProject } from "./read/to-project.ts";

/** An indicator row that stands elsewhere in the class list chosen for writing. */
export interface RowMove extends Pick<ClassMove, "from" | "to"> {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
}

/** The rows of these tables that another class list has elsewhere; `to` is `null` for those that a person must place. */
export function rowMoves(tables: readonly CheckedTable[], profile: Profile): RowMove[] {
  return tables
    .filter((checked) => checked.profile !== profile)
    .flatMap(({ table }) =>
      classMoves(toProject(table), profile).map(({ index, name, from, to }) => ({
        sheet: table.sheet,
        row: table.indicators[index]?.row ?? table.range.top,
        name: name ?? "",
        from,
        to,
      })),
    );
}
