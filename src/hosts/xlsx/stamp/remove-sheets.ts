import { type Part, pack } from "../pack.ts";
import { Package, type PackedPart, partKey } from "../package.ts";
import { relationshipsPart } from "../part-names.ts";
import { partBytes, partText } from "../part-text.ts";
import { readWorkbookPart, type WorkbookPart } from "../workbook-part.ts";
import { applySplices, type Splice } from "../xml/splice.ts";
import { parseXml, type XmlElement } from "../xml/tree.ts";
import { looseFormulas } from "./loose-formulas.ts";
import { withoutSheets } from "./workbook-without-sheets.ts";

const typesName = "[Content_Types].xml";

/**
 * A workbook without these sheets, which are sheets that `insertSheets` added: drawings and comments of theirs would stay
 * behind. What the workbook says of its sheets shrinks, formulas that refer to them become #REF! as in Excel, and
 * all other parts stay byte for byte. Names that the workbook does not have are passed over. Throws an Error when no sheet would be left.
 */
export function removeSheets(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  const source = new Package(bytes);
  const workbook = readWorkbookPart(source);
  const wanted = new Set(names);
  const gone = workbook.sheets.filter(({ name }) => wanted.has(name));
  if (gone.length === 0) return bytes;
  if (gone.length === workbook.sheets.length) throw new Error("A workbook needs a sheet");
  const parts = new Set(gone.flatMap(({ part }) => [partKey(part), partKey(relationshipsPart(part))]));
  const changed = changedParts(source, workbook, new Set(gone.map(({ name }) => name.toLowerCase())), parts);
  return pack(keptParts(source, changed, parts));
}

/** By their keys, the parts that read otherwise once the sheets are gone. */
function changedParts(
  source: Package,
  workbook: WorkbookPart,
  gone: ReadonlySet<string>,
  goneParts: ReadonlySet<string>,
): Map<string, string> {
  const textOf = (name: string) => partText(source.bytes(name) ?? new Uint8Array());
  const relationshipsName = relationshipsPart(workbook.name);
  const ids = new Set(
    workbook.relationships.filter(({ target }) => goneParts.has(partKey(target))).map(({ id }) => id),
  );
  const changed = new Map([
    [partKey(workbook.name), withoutSheets(workbook, gone)],
    [
      partKey(relationshipsName),
      withoutChildren(textOf(relationshipsName), ({ attributes }) => ids.has(attributes["Id"] ?? "")),
    ],
    [
      partKey(typesName),
      withoutChildren(textOf(typesName), ({ attributes }) =>
        goneParts.has(partKey(attributes["PartName"] ?? "")),
      ),
    ],
  ]);
  for (const { part, name } of workbook.sheets) {
    if (gone.has(name.toLowerCase())) continue;
    const xml = looseFormulas(textOf(part), gone);
    if (xml !== null) changed.set(partKey(part), xml);
  }
  return changed;
}

function withoutChildren(xml: string, isGone: (child: XmlElement) => boolean): string {
  const gone = parseXml(xml).children.filter(isGone);
  return applySplices(
    xml,
    gone.map(({ start, end }): Splice => ({ start, end, text: "" })),
  );
}

function* keptParts(
  source: Package,
  changed: ReadonlyMap<string, string>,
  gone: ReadonlySet<string>,
): Generator<Part | PackedPart> {
  for (const name of source.names) {
    if (gone.has(partKey(name))) continue;
    const xml = changed.get(partKey(name));
    const packed = source.packed(name);
    if (xml !== undefined) yield { name, bytes: partBytes(xml) };
    else if (packed) yield packed;
  }
}
