import type { SheetAddress } from "../../grid/address.ts";
import type { TargetTable } from "../../read/table.ts";
import type { Label } from "../../template/labels.ts";
import { at } from "../rule.ts";

/** The cell of a table's label, to jump to when what it asks for is missing; else the table's top left corner. */
export function labelCell(table: TargetTable, label: Label): SheetAddress {
  const sighting = table.labels.find((candidate) => candidate.label === label);
  return at(table, sighting ?? { row: table.range.top, column: table.range.left });
}
