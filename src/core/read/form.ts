import { isHeadLabel } from "../template/labels.ts";
import type { Segment } from "./segment.ts";
import type { Sighting } from "./sighting.ts";
import type { TableHead } from "./table-head.ts";

/** Labels enough to take a head without indicators for a form. */
const enoughLabels = 3;

/** Whether a segment holds a target table, complete or not, so that its missing labels can be told. */
export function isTargetTable(segment: Segment, head: TableHead): boolean {
  if (segment.title?.sign === "otherTitle") return false;
  const columns = segment.header?.columns;
  if (columns?.has("level1") && columns.has("level2")) return true;
  const labels = head.sightings.filter(({ sign }) => isHeadLabel(sign));
  if (columns) return labels.length > 0;
  const own = head.rows.flatMap((row) => row.filter((label) => isFormLabel(label, row, head)));
  return (
    new Set(own.map(({ sign }) => sign)).size >= enoughLabels && new Set(own.map(({ top }) => top)).size > 1
  );
}

/** A label of a form begins its row, or stands right of others; in a list, something else stands left of it. */
function isFormLabel(label: Sighting, row: readonly Sighting[], { cells }: TableHead): boolean {
  return (
    isHeadLabel(label.sign) &&
    (row.some(({ left }) => left < label.left) || cells.textAt(label.top, label.left - 1) === "")
  );
}
