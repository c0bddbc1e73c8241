import { prefixOf } from "./scan.ts";
import { grow, type Splice } from "./splice.ts";
import { childOf, type XmlElement } from "./tree.ts";

/**
 * Adds elements to the end of a list, one of the children that a root has in a fixed order. Where the list is
 * missing it is put where the order has it.
 */
export function addToList(
  xml: string,
  root: XmlElement,
  order: readonly string[],
  list: string,
  items: readonly string[],
): Splice[] {
  if (items.length === 0) return [];
  const found = childOf(root, list);
  if (!found) {
    const name = prefixOf(root) + list;
    return [insertInOrder(root, order, list, `<${name}>${items.join("")}</${name}>`)];
  }
  const count = found.children.length + items.length;
  const change: Record<string, string> =
    found.attributes["count"] === undefined ? {} : { count: String(count) };
  return grow(xml, found, change, items.join(""));
}

/** Puts a child that a root does not have yet where the order of its children has it. */
export function insertInOrder(
  root: XmlElement,
  order: readonly string[],
  localName: string,
  child: string,
): Splice {
  const later = new Set(order.slice(order.indexOf(localName) + 1));
  const next = root.children.find((sibling) => later.has(sibling.localName));
  const at = next ? next.start : root.closeStart;
  return { start: at, end: at, text: child };
}
