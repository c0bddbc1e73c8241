/** Shorter ones, 按时完成 and the like, may well return. */
const shortest = 6;
const sentenceEnd = /[。！？；!?;\n]/;
const listNumber = /^(?:[(（]?[\d一二三四五六七八九十]+[)）.、．])+/;

/** The first sentence that stands twice in a text, numbering and spaces aside; `null` where none does. */
export function repeatedSentence(text: string): string | null {
  if (text.length <= shortest * 2) return null;
  const parts = text.split(sentenceEnd);
  if (parts.length === 1) return null;
  const seen = new Set<string>();
  for (const part of parts) {
    if (part.length < shortest) continue;
    const sentence = part.replace(/\s+/g, "").replace(listNumber, "");
    if (sentence.length < shortest) continue;
    if (seen.has(sentence)) return part.trim();
    seen.add(sentence);
  }
  return null;
}
