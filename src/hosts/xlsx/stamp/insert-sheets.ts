import { allAtOnce } from "../../../core/all-at-once.ts";
import type { SheetPlan } from "../../../core/render/plan.ts";
import { dialectOf } from "../dialect.ts";
import { type Part, packInSteps } from "../pack.ts";
import { Package, type PackedPart, partKey } from "../package.ts";
import { folderOf, relationshipsPart } from "../part-names.ts";
import { partBytes, partText } from "../part-text.ts";
import { needsCalculation, recalculateOnLoad } from "../recalculation.ts";
import { readWorkbookPart } from "../workbook-part.ts";
import { prefixOf } from "../xml/scan.ts";
import { sheetDefinedNames } from "./defined-names.ts";
import { emptyStyles } from "./initial-styles.ts";
import { addContentTypes, addRelationships, addSheets, type NewPart } from "./insertions.ts";
import { MergedStyles } from "./merged-styles.ts";
import { SheetNames } from "./sheet-names.ts";
import { stampSheet } from "./stamp-sheet.ts";
import { TemplateWorkbook } from "./template-workbook.ts";

const typesName = "[Content_Types].xml";

/**
 * A workbook with the planned sheets added after its own, each stamped as in `stampWorkbook`. What the workbook says of its
 * sheets, relationships, content types and styles grows; nothing in it moves, and all other parts stay byte for
 * byte. Throws an Error when the workbook has a sheet of such a name or cannot have one.
 */
export function insertSheets(
  into: Uint8Array,
  template: Uint8Array,
  plans: readonly SheetPlan[],
): Uint8Array {
  return allAtOnce(insertSheetsInSteps(into, template, plans));
}

/**
 * As `insertSheets`, for those who cannot wait for all: yields after each little piece of work how many of the sheets are
 * done, and returns the workbook.
 */
export function* insertSheetsInSteps(
  into: Uint8Array,
  template: Uint8Array,
  plans: readonly SheetPlan[],
): Generator<number, Uint8Array> {
  if (plans.length === 0) return into;
  const target = new Package(into);
  const workbook = readWorkbookPart(target);
  const source = new TemplateWorkbook(template);
  const dialect = dialectOf(workbook.root);
  const textOf = (name: string) => partText(target.bytes(name) ?? new Uint8Array());

  const stylesPart = workbook.relationships.find(({ kind }) => kind === "styles")?.target;
  const styles = new MergedStyles(
    stylesPart === undefined ? emptyStyles(dialect) : textOf(stylesPart),
    source.styles ?? emptyStyles(dialect),
    dialect,
  );
  const names = new SheetNames(workbook.sheets.map(({ name }) => name));
  const folder = folderOf(workbook.name);
  const sheetParts = freePartNames(target, `${folder}worksheets/sheet`, true);
  const definedNames: string[] = [];
  const added: NewPart[] = [];
  for (const [index, plan] of plans.entries()) {
    names.add(plan.name);
    const { sheet, titles } = source.template(plan.template, dialect, styles);
    const place = workbook.sheets.length + index;
    definedNames.push(...sheetDefinedNames(plan, place, titles, prefixOf(workbook.root)));
    const bytes = partBytes(stampSheet(plan, sheet, false));
    added.push({ name: sheetParts.next().value, kind: "worksheet", bytes });
    yield 0;
  }
  const recalculation = plans.some(needsCalculation) ? recalculateOnLoad(workbook) : [];
  const changed = new Map<string, string>();
  if (stylesPart === undefined) {
    added.push({
      name: freePartNames(target, `${folder}styles`, false).next().value,
      kind: "styles",
      bytes: partBytes(styles.xml),
    });
  } else {
    changed.set(partKey(stylesPart), styles.xml);
  }

  const relationshipsName = relationshipsPart(workbook.name);
  const { xml, ids } = addRelationships(textOf(relationshipsName), folder, added, dialect);
  changed.set(partKey(relationshipsName), xml);
  changed.set(
    partKey(workbook.name),
    addSheets(workbook, names.all, ids, definedNames, dialect, recalculation),
  );
  changed.set(partKey(typesName), addContentTypes(textOf(typesName), added));

  const sheets = new Set<unknown>(added.slice(0, plans.length));
  const packing = packInSteps(grownParts(target, changed, added));
  for (let count = 0; ; ) {
    const { done, value } = packing.next();
    if (done) return value;
    if (sheets.has(value)) count += 1;
    yield count;
  }
}

function* grownParts(
  target: Package,
  changed: ReadonlyMap<string, string>,
  added: readonly NewPart[],
): Generator<Part | PackedPart> {
  for (const name of target.names) {
    const xml = changed.get(partKey(name));
    const packed = target.packed(name);
    if (xml !== undefined) yield { name, bytes: partBytes(xml) };
    else if (packed) yield packed;
  }
  yield* added;
}

/** Names that the package has no parts of yet: with a number from 1 on, or where it has none at all, without. */
function* freePartNames(target: Package, stem: string, isNumbered: boolean): Generator<string, never> {
  for (let number = isNumbered ? 1 : 0; ; number++) {
    const name = `${stem}${number || ""}.xml`;
    if (!target.has(name)) yield name;
  }
}
