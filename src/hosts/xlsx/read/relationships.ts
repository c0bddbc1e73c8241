import type { Package } from "../package.ts";
import { folderOf, relationshipsPart } from "../part-names.ts";
import { describingPart } from "./describing-part.ts";
import { readXml } from "./xml-stream.ts";

/** A link from one part to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in all versions of the standard: `worksheet`, `styles`. */
  readonly kind: string;
  /** The name of the part it leads to. */
  readonly target: string;
}

/** The relationships of a part, of the whole package for the part "", without those that lead out of the package. */
export function readRelationships(source: Package, part: string): Relationship[] {
  const list = relationshipsPart(part);
  const pieces = describingPart(source, list);
  if (!pieces) return [];
  const relationships: Relationship[] = [];
  readXml(list, pieces, {
    open(name, attributes) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name !== "Relationship" || !id || !type || !target || mode === "External") return;
      const kind = type.slice(type.lastIndexOf("/") + 1);
      relationships.push({ id, kind, target: partName(folderOf(part), target, source) });
    },
  });
  return relationships;
}

/** A target seen from a folder as a part name; percent-encoded ones are decoded unless that is the part's own name. */
function partName(folder: string, target: string, source: Package): string {
  const path = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  const name = steps.join("/");
  return source.has(name) ? name : decoded(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
