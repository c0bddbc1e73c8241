import type { Package } from "./package.ts";
import { partText } from "./part-text.ts";
import { type Relationship, readRelationships } from "./read/relationships.ts";
import { type ListedSheet, readSheetList } from "./read/sheet-list.ts";
import { WorkbookError } from "./workbook-error.ts";
import { parseXml, type XmlElement } from "./xml/tree.ts";

/** The workbook part with what is needed to change it in place. */
export interface WorkbookPart {
  readonly name: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
}

export function readWorkbookPart(source: Package): WorkbookPart {
  const { sheets } = readSheetList(source);
  const name = readRelationships(source, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const bytes = source.bytes(name);
  if (!bytes) throw new WorkbookError("not-a-workbook", "no workbook part");
  const xml = partText(bytes);
  return { name, xml, root: parseXml(xml), relationships: readRelationships(source, name), sheets };
}
