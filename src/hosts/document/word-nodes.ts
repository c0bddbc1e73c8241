/** A part of a Word document as mammoth hands it out; which members there are depends on the type. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  /** Of a text. */
  readonly value?: string;
  /** Of a table cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Of the reference to a footnote or endnote. */
  readonly noteType?: string;
  readonly noteId?: string;
}

/** The whole document, with the notes that its references point at. */
export interface WordDocument extends WordNode {
  readonly notes: { resolve(reference: WordNode): { readonly body: readonly WordNode[] } | null };
}

/** The parts of one type under a node, in document order, without those inside one another. */
export function nodesOf(node: WordNode, type: string): WordNode[] {
  if (node.type === type) return [node];
  return (node.children ?? []).flatMap((child) => nodesOf(child, type));
}

/** What a node reads as; line breaks stay. */
export function nodeText(node: WordNode): string {
  if (node.type === "text") return node.value ?? "";
  if (node.type === "break") return "\n";
  if (node.type === "tab") return "\t";
  return (node.children ?? []).map(nodeText).join("");
}
