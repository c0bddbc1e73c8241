/** A part of a template cell's text: written as it stands, or replaced. */
export type Piece = { readonly literal: string } | Placeholder;

export interface Placeholder {
  readonly placeholder: string;
  /** What its row is repeated for; `null` where it stands once. */
  readonly group: string | null;
  /** `{{indicator.level1 合并}}`: equal neighbours among the repetitions become one merged cell. */
  readonly merges: boolean;
}

const mergeMark = /\s(?:合并|merge)$/;

const placeholders = /\{\{([^{}]+)\}\}/g;

/** Takes `单位：{{amountUnit}}` apart; text without a placeholder is one literal. */
export function parsePieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholders)) {
    const written = (match[1] ?? "").trim();
    if (written === "") continue;
    if (match.index > end) pieces.push({ literal: text.slice(end, match.index) });
    const placeholder = written.replace(mergeMark, "").trimEnd();
    pieces.push({ placeholder, group: groupOf(placeholder), merges: placeholder !== written });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ literal: text.slice(end) });
  return pieces;
}

/**
 * What a placeholder repeats its row for: `{{indicator.name}}` is written once for each indicator. Placeholders that
 * begin otherwise are written once.
 */
const groups = new Set(["indicator", "duty", "safeguard", "summary", "finding"]);

function groupOf(placeholder: string): string | null {
  const [first = ""] = placeholder.split(".");
  return groups.has(first) ? first : null;
}

/** `{{sample.fractionalPercent}}`: a cell that is never written, and shows the style of values of that kind. */
export function sampleOf(placeholder: string): string | null {
  return placeholder.startsWith("sample.") ? placeholder.slice("sample.".length) : null;
}
