/** Where the relationships of a part stand; those of the whole package belong to the part "". */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A part's folder with its slash; "" at the top of the package. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}
