import { type Package, partKey } from "../package.ts";
import { WorkbookError } from "../workbook-error.ts";
import { unescapeText } from "./cell-text.ts";
import { describingPart } from "./describing-part.ts";
import { readRelationships } from "./relationships.ts";
import type { XmlAttributes } from "./xml-stream.ts";
import { readXml } from "./xml-stream.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** `worksheet`, `chartsheet`, `dialogsheet` … */
  readonly kind: string;
  readonly part: string;
}

/** What the workbook part says, and the names of the parts that all sheets need; `undefined` where there is none. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
  readonly sharedStringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

/** Throws a WorkbookError when the package is no workbook. */
export function readSheetList(source: Package): SheetList {
  const part = workbookPart(source);
  const relationships = readRelationships(source, part);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const partOf = (kind: string) => relationships.find((relationship) => relationship.kind === kind)?.target;
  const sheets: ListedSheet[] = [];
  const used = new Set<string>();
  let isRoot = true;
  let date1904 = false;

  readXml(part, describingPart(source, part) ?? [], {
    open(name, attributes) {
      if (isRoot && name !== "workbook") throw new WorkbookError("not-a-workbook", `${part}: ${name}`);
      isRoot = false;
      if (name === "workbookPr") date1904 = /^(1|true)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const relationship = targets.get(relationshipId(attributes));
      if (!relationship || !source.has(relationship.target) || used.has(partKey(relationship.target))) {
        throw new WorkbookError("damaged", `${part}: the sheet ${attributes["name"]} has no part of its own`);
      }
      used.add(partKey(relationship.target));
      sheets.push({
        name: unescapeText(attributes["name"] ?? ""),
        isHidden: /^(very)?hidden$/i.test(attributes["state"] ?? ""),
        kind: relationship.kind,
        part: relationship.target,
      });
    },
  });
  return { sheets, date1904, sharedStringsPart: partOf("sharedStrings"), stylesPart: partOf("styles") };
}

function workbookPart(source: Package): string {
  const target = readRelationships(source, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (target === undefined || !source.has(target) || target.endsWith(".bin")) {
    throw new WorkbookError("not-a-workbook", `the main part is ${target}`);
  }
  return target;
}

/** The `r:id` of an element, whatever prefix the relationships' namespace has. */
function relationshipId(attributes: XmlAttributes): string {
  for (const name in attributes) if (name.endsWith(":id")) return attributes[name] ?? "";
  return "";
}
