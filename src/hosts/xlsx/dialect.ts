import { prefixOf } from "./xml/scan.ts";
import type { XmlElement } from "./xml/tree.ts";

/** The namespaces of one of the two versions of the standard; a package keeps to one of them. */
export interface Dialect {
  readonly main: string;
  /** Of `r:id`, and with a slash and a kind the type of a relationship. */
  readonly relationships: string;
  /** Of `docProps/app.xml`. */
  readonly properties: string;
  readonly isStrict: boolean;
}

const transitional: Dialect = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  properties: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  isStrict: false,
};

const strict: Dialect = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  properties: "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
  isStrict: true,
};

/** The dialect of a part, by the namespace of its root. */
export function dialectOf(root: XmlElement): Dialect {
  const prefix = prefixOf(root).slice(0, -1);
  return root.attributes[prefix ? `xmlns:${prefix}` : "xmlns"] === strict.main ? strict : transitional;
}

/** A start tag with one dialect's namespaces in the place of the other's. */
export function inDialect(tag: string, dialect: Dialect): string {
  const other = dialect.isStrict ? transitional : strict;
  return tag.replaceAll(other.main, dialect.main).replaceAll(other.relationships, dialect.relationships);
}
