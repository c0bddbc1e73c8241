const longest = 30;

/** A text as a message quotes it: on one line, in quotation marks, cut short where it is long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}
