import { Package } from "../package.ts";
import { partText } from "../part-text.ts";
import { readWorkbookPart, type WorkbookPart } from "../workbook-part.ts";
import { childOf, parseXml, type XmlElement } from "../xml/tree.ts";
import { type CellLook, readCellLooks } from "./cell-looks.ts";
import { type PageLook, readPageLook } from "./page-look.ts";

/** How a sheet of a template looks, for a host that has to draw what it cannot stamp. */
export interface SheetLook {
  /** By their addresses, B5. */
  readonly cells: ReadonlyMap<string, CellLook>;
  readonly page: PageLook;
  /** The rows that are printed at the top of every page, $3:$4. */
  readonly titleRows: string | undefined;
}

/** The looks of a template workbook's sheets by name. Throws a WorkbookError when the bytes are no workbook. */
export function readSheetLooks(bytes: Uint8Array): Map<string, SheetLook> {
  const source = new Package(bytes);
  const workbook = readWorkbookPart(source);
  const looks = readCellLooks(source, workbook);
  const sheets = new Map<string, SheetLook>();
  for (const [index, { name, part }] of workbook.sheets.entries()) {
    const content = source.bytes(part);
    if (!content) continue;
    const xml = partText(content);
    const root = parseXml(xml);
    sheets.set(name, {
      cells: cellLooks(root, looks),
      page: readPageLook(root, xml),
      titleRows: titleRows(workbook, index),
    });
  }
  return sheets;
}

function cellLooks(root: XmlElement, looks: readonly CellLook[]): Map<string, CellLook> {
  const cells = (childOf(root, "sheetData")?.children ?? []).flatMap(({ children }) => children);
  return new Map(
    cells.flatMap(({ attributes }) => {
      const look = looks[Number(attributes["s"] ?? 0)];
      return look ? [[attributes["r"] ?? "", look] as const] : [];
    }),
  );
}

function titleRows({ root, xml }: WorkbookPart, index: number): string | undefined {
  const name = childOf(root, "definedNames")?.children.find(
    ({ attributes }) =>
      attributes["name"] === "_xlnm.Print_Titles" && attributes["localSheetId"] === String(index),
  );
  return /\$\d+:\$\d+/.exec(name ? xml.slice(name.openEnd, name.closeStart) : "")?.[0];
}
