import { contentTypes } from "../content-types.ts";
import type { Dialect } from "../dialect.ts";
import { partKey } from "../package.ts";
import { workbookOrder } from "../workbook-order.ts";
import type { WorkbookPart } from "../workbook-part.ts";
import { addToList } from "../xml/ordered-children.ts";
import { prefixOf } from "../xml/scan.ts";
import { applySplices, grow, type Splice } from "../xml/splice.ts";
import { childOf, parseXml } from "../xml/tree.ts";
import { textAttribute } from "../xml-text.ts";
import { contentTypeXml, relationshipXml } from "./workbook-xml.ts";

/** A part that comes into a workbook. */
export interface NewPart {
  readonly name: string;
  readonly kind: "worksheet" | "styles";
  readonly bytes: Uint8Array;
}

/** A list of relationships with those to new parts added, and the ids that these were given. `folder` is the list's part's. */
export function addRelationships(
  xml: string,
  folder: string,
  parts: readonly NewPart[],
  dialect: Dialect,
): { xml: string; ids: string[] } {
  const root = parseXml(xml);
  const taken = new Set(root.children.map(({ attributes }) => attributes["Id"]));
  const ids: string[] = [];
  let number = 0;
  for (const _ of parts) {
    do number += 1;
    while (taken.has(`rId${number}`));
    ids.push(`rId${number}`);
  }
  const items = parts.map(({ name, kind }, index) =>
    relationshipXml(
      { id: ids[index] ?? "", type: `${dialect.relationships}/${kind}`, target: name.slice(folder.length) },
      prefixOf(root),
    ),
  );
  return { xml: applySplices(xml, grow(xml, root, {}, items.join(""))), ids };
}

/** A list of content types with those of new parts added, unless it has them for parts that were missing. */
export function addContentTypes(xml: string, parts: readonly NewPart[]): string {
  const root = parseXml(xml);
  const listed = new Set(root.children.map(({ attributes }) => partKey(attributes["PartName"] ?? "")));
  const items = parts
    .filter(({ name }) => !listed.has(partKey(name)))
    .map(({ name, kind }) => contentTypeXml({ name, contentType: contentTypes[kind] }, prefixOf(root)));
  return applySplices(xml, grow(xml, root, {}, items.join("")));
}

/** A workbook part with sheets, defined names and what makes it calculate added; `ids` are of the relationships that lead to the sheets' parts. */
export function addSheets(
  { xml, root }: WorkbookPart,
  names: readonly string[],
  ids: readonly string[],
  definedNames: readonly string[],
  dialect: Dialect,
  recalculation: readonly Splice[],
): string {
  const prefix = prefixOf(root);
  const declared = Object.keys(root.attributes).find(
    (name) => name.startsWith("xmlns:") && root.attributes[name] === dialect.relationships,
  );
  const related = (id: string) =>
    declared
      ? `${declared.slice("xmlns:".length)}:id="${id}"`
      : `xmlns:r="${dialect.relationships}" r:id="${id}"`;
  const sheetIds =
    childOf(root, "sheets")?.children.map(({ attributes }) => Number(attributes["sheetId"])) ?? [];
  const lastId = sheetIds.reduce((last, id) => Math.max(last, id || 0), 0);
  const sheets = names.map(
    (name, index) =>
      `<${prefix}sheet name="${textAttribute(name)}" sheetId="${lastId + 1 + index}" ${related(ids[index] ?? "")}/>`,
  );
  return applySplices(xml, [
    ...addToList(xml, root, workbookOrder, "sheets", sheets),
    ...addToList(xml, root, workbookOrder, "definedNames", definedNames),
    ...recalculation,
  ]);
}
