import { packageOf } from "./package-of.ts";

/** What goes into a workbook made by hand, all of it XML. */
export interface WorkbookXml {
  /** By the sheet's name what stands inside its <worksheet>. */
  readonly sheets: Readonly<Record<string, string>>;
  /** The <si> elements; without them there is no such part. */
  readonly sharedStrings?: string;
  /** What stands inside <styleSheet>; without it there is no such part. */
  readonly styles?: string;
  /** What stands before <sheets> in the workbook part. */
  readonly workbook?: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

export function workbookOf(workbook: WorkbookXml): Uint8Array {
  return packageOf(workbookParts(workbook));
}

/** The parts of the smallest package that a spreadsheet program opens, to be changed before they are packed. */
export function workbookParts(workbook: WorkbookXml): Record<string, string> {
  const names = Object.keys(workbook.sheets);
  const numbers = names.map((_, index) => index + 1);
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(numbers),
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relationships([
      ...numbers.map((number) => [`rId${number}`, "worksheet", `worksheets/sheet${number}.xml`] as const),
      ...(workbook.sharedStrings === undefined
        ? []
        : [["rStrings", "sharedStrings", "sharedStrings.xml"] as const]),
      ...(workbook.styles === undefined ? [] : [["rStyles", "styles", "styles.xml"] as const]),
    ]),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${
      workbook.workbook ?? ""
    }<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`,
  };
  names.forEach((name, index) => {
    const content = workbook.sheets[name] ?? "";
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${content}</worksheet>`;
  });
  if (workbook.sharedStrings !== undefined) {
    parts["xl/sharedStrings.xml"] =
      `${declaration}<sst xmlns="${mainNamespace}">${workbook.sharedStrings}</sst>`;
  }
  if (workbook.styles !== undefined) {
    parts["xl/styles.xml"] =
      `${declaration}<styleSheet xmlns="${mainNamespace}">${workbook.styles}</styleSheet>`;
  }
  return parts;
}

/** A list of relationships: id, the last word of the type, target. */
export function relationships(
  list: readonly (readonly [id: string, kind: string, target: string])[],
): string {
  const items = list.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${relationshipNamespace}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelationships}">${items.join("")}</Relationships>`;
}

function contentTypes(numbers: readonly number[]): string {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = numbers.map(
    (number) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides.join("")}</Types>`;
}
