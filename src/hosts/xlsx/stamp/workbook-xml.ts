import type { Dialect } from "../dialect.ts";
import { escapeAttribute, textAttribute } from "../xml-text.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const program = "绩表通";

/** A link from a part to another. */
export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A part and what it is. */
export interface TypedPart {
  readonly name: string;
  readonly contentType: string;
}

/**
 * A workbook part with nothing but sheets, `names` in their order, related as rId1, rId2 …, and defined names. `recalculates`
 * has the spreadsheet program compute every formula when it opens the workbook.
 */
export function workbookXml(
  dialect: Dialect,
  names: readonly string[],
  definedNames: readonly string[],
  recalculates: boolean,
): string {
  const sheets = names.map(
    (name, index) => `<sheet name="${textAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = definedNames.length > 0 ? `<definedNames>${definedNames.join("")}</definedNames>` : "";
  const conformance = dialect.isStrict ? ' conformance="strict"' : "";
  return (
    `${declaration}<workbook xmlns="${dialect.main}" xmlns:r="${dialect.relationships}"${conformance}>` +
    `<bookViews><workbookView/></bookViews><sheets>${sheets.join("")}</sheets>${defined}` +
    `${recalculates ? '<calcPr fullCalcOnLoad="1"/>' : ""}</workbook>`
  );
}

export function relationshipsXml(relationships: readonly NewRelationship[]): string {
  const items = relationships.map((relationship) => relationshipXml(relationship, ""));
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${items.join("")}</Relationships>`;
}

export function relationshipXml({ id, type, target }: NewRelationship, prefix: string): string {
  return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
}

export function contentTypesXml(parts: readonly TypedPart[]): string {
  return (
    `${declaration}<Types xmlns="${packageNamespace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${parts.map((part) => contentTypeXml(part, "")).join("")}</Types>`
  );
}

export function contentTypeXml({ name, contentType }: TypedPart, prefix: string): string {
  return `<${prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${contentType}"/>`;
}

/** Names the program, and no time, so that the same content gives the same bytes. */
export function corePropertiesXml(): string {
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${program}</dc:creator></cp:coreProperties>`
  );
}

export function extendedPropertiesXml({ properties }: Dialect): string {
  return `${declaration}<Properties xmlns="${properties}"><Application>${program}</Application></Properties>`;
}
