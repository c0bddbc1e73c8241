import type { WorkbookPart } from "../workbook-part.ts";
import { applySplices, type Splice, withAttributes } from "../xml/splice.ts";
import { childOf, type XmlElement } from "../xml/tree.ts";
import { looseReferences } from "./loose-formulas.ts";

/** A workbook part's text without the sheets of these names, in lower case. What counts sheets by their place counts anew. */
export function withoutSheets(workbook: WorkbookPart, gone: ReadonlySet<string>): string {
  const { xml, root, sheets } = workbook;
  const places = newPlaces(sheets.map(({ name }) => gone.has(name.toLowerCase())));
  const listed = childOf(root, "sheets")?.children ?? [];
  return applySplices(xml, [
    ...listed.filter((_, index) => places[index] === null).map(removal),
    ...definedNames(workbook, places, gone),
    ...(childOf(root, "bookViews")?.children ?? []).map((view) => movedView(xml, view, places)),
  ]);
}

/** For each sheet its place among those that stay, `null` for one that goes. */
function newPlaces(isGone: readonly boolean[]): (number | null)[] {
  let place = 0;
  return isGone.map((goes) => (goes ? null : place++));
}

function definedNames(
  { xml, root }: WorkbookPart,
  places: readonly (number | null)[],
  gone: ReadonlySet<string>,
): Splice[] {
  const list = childOf(root, "definedNames");
  if (!list) return [];
  const splices: Splice[] = [];
  let kept = 0;
  for (const name of list.children) {
    const local = name.attributes["localSheetId"];
    const place = local === undefined ? undefined : places[Number(local)];
    if (place === null) {
      splices.push(removal(name));
      continue;
    }
    kept += 1;
    if (place !== undefined && String(place) !== local)
      splices.push(withAttributes(xml, name, { localSheetId: String(place) }));
    const { openEnd: start, closeStart: end } = name;
    const text = looseReferences(xml.slice(start, end), gone);
    if (text !== null) splices.push({ start, end, text });
  }
  // A list without names would not be valid.
  return kept === 0 ? [removal(list)] : splices;
}

/** A window that shows the same sheet and first tab as before, or else those that have taken their place. */
function movedView(xml: string, view: XmlElement, places: readonly (number | null)[]): Splice {
  const changes: Record<string, string> = {};
  for (const name of ["activeTab", "firstSheet"]) {
    const old = view.attributes[name];
    if (old !== undefined) changes[name] = String(nearest(places, Number(old)));
  }
  return withAttributes(xml, view, changes);
}

function nearest(places: readonly (number | null)[], index: number): number {
  for (let before = index; before >= 0; before--) {
    const place = places[before];
    if (typeof place === "number") return place;
  }
  return 0;
}

function removal({ start, end }: XmlElement): Splice {
  return { start, end, text: "" };
}
