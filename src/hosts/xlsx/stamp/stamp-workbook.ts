import type { SheetPlan } from "../../../core/render/plan.ts";
import { contentTypes } from "../content-types.ts";
import { type Dialect, dialectOf } from "../dialect.ts";
import { type Part, pack } from "../pack.ts";
import { partBytes } from "../part-text.ts";
import { needsCalculation } from "../recalculation.ts";
import { sheetDefinedNames } from "./defined-names.ts";
import { SheetNames } from "./sheet-names.ts";
import { stampSheet } from "./stamp-sheet.ts";
import { sameStyles } from "./style-indexes.ts";
import { TemplateWorkbook } from "./template-workbook.ts";
import {
  contentTypesXml,
  corePropertiesXml,
  extendedPropertiesXml,
  type NewRelationship,
  relationshipsXml,
  type TypedPart,
  workbookXml,
} from "./workbook-xml.ts";

/**
 * A new workbook of the planned sheets, each stamped out of the XML of the template workbook's sheet that it names, with
 * the template's styles and theme. The plans are taken one by one, and of their sheets only the packed form is kept.
 * The same plans give the same bytes. Throws a WorkbookError when the template is no workbook, and an Error when
 * there is no plan or a workbook cannot have sheets of these names.
 */
export function stampWorkbook(template: Uint8Array, plans: Iterable<SheetPlan>): Uint8Array {
  return pack(stampedParts(new TemplateWorkbook(template), plans));
}

function* stampedParts(template: TemplateWorkbook, plans: Iterable<SheetPlan>): Generator<Part> {
  const dialect = dialectOf(template.workbook.root);
  yield part("_rels/.rels", relationshipsXml(packageRelationships(dialect)));
  yield part("docProps/app.xml", extendedPropertiesXml(dialect));
  yield part("docProps/core.xml", corePropertiesXml());
  const related: (TypedPart & { readonly kind: "styles" | "theme" })[] = [];
  for (const kind of ["styles", "theme"] as const) {
    const bytes = template.related(kind);
    const name = kind === "styles" ? "xl/styles.xml" : "xl/theme/theme1.xml";
    if (!bytes) continue;
    related.push({ name, kind, contentType: contentTypes[kind] });
    yield { name, bytes };
  }

  const names = new SheetNames();
  const definedNames: string[] = [];
  const sheets: TypedPart[] = [];
  let recalculates = false;
  for (const plan of plans) {
    names.add(plan.name);
    recalculates ||= needsCalculation(plan);
    const { sheet, titles } = template.template(plan.template, dialect, sameStyles);
    definedNames.push(...sheetDefinedNames(plan, sheets.length, titles, ""));
    const name = `xl/worksheets/sheet${sheets.length + 1}.xml`;
    yield part(name, stampSheet(plan, sheet, sheets.length === 0));
    sheets.push({ name, contentType: contentTypes.worksheet });
  }
  if (sheets.length === 0) throw new Error("A workbook needs a sheet");

  const relationships = [...sheets.map((sheet) => ({ ...sheet, kind: "worksheet" })), ...related].map(
    ({ name, kind }, index) => ({
      id: `rId${index + 1}`,
      type: `${dialect.relationships}/${kind}`,
      target: name.slice("xl/".length),
    }),
  );
  yield part("xl/workbook.xml", workbookXml(dialect, names.all, definedNames, recalculates));
  yield part("xl/_rels/workbook.xml.rels", relationshipsXml(relationships));
  yield part(
    "[Content_Types].xml",
    contentTypesXml([
      { name: "xl/workbook.xml", contentType: contentTypes.workbook },
      ...sheets,
      ...related,
      { name: "docProps/app.xml", contentType: contentTypes.extendedProperties },
      { name: "docProps/core.xml", contentType: contentTypes.coreProperties },
    ]),
  );
}

function packageRelationships({ relationships }: Dialect): NewRelationship[] {
  const metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata";
  return [
    { id: "rId1", type: `${relationships}/officeDocument`, target: "xl/workbook.xml" },
    { id: "rId2", type: `${metadata}/core-properties`, target: "docProps/core.xml" },
    { id: "rId3", type: `${relationships}/extended-properties`, target: "docProps/app.xml" },
  ];
}

function part(name: string, xml: string): Part {
  return { name, bytes: partBytes(xml) };
}
