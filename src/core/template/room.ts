/** The lines of a font are this many times its size apart: what the widest of the usual Chinese fonts need. */
const lineSpacing = 1.45;
/** A letter or digit is this part of the font size wide, a Chinese character the whole. */
const halfWidthPart = 0.55;
/** What a cell leaves free on both sides together, and above and below together, in points. */
const sideMargin = 5;
const verticalMargin = 6;
/** Marks that no line begins with, and marks that none ends with. */
const closing = new Set("，。、；：？！）》〉」』】〕”’…,.;:?!)]}%‰");
const opening = new Set("（《〈「『【〔“‘([{");

/** The room that a wrapping text has in a cell or merged area; all in points. */
export interface Room {
  readonly width: number;
  readonly fontSize: number;
  /** What the merged rows below add to the row that the text begins in. */
  readonly heightBelow: number;
}

/** The height in points that a row needs for a text that begins in it; 0 for what is no text. */
export function heightIn({ width, fontSize, heightBelow }: Room, text: string | number | null): number {
  if (typeof text !== "string") return 0;
  const lines = countLines(text, (width - sideMargin) / fontSize);
  return lines * fontSize * lineSpacing + verticalMargin - heightBelow;
}

/** How many lines a text takes where `room` Chinese characters fit in one; words and numbers are kept whole. */
function countLines(text: string, room: number): number {
  if (text.length <= room && !text.includes("\n")) return 1;
  let lines = 1;
  let used = 0;
  /** The width of the characters before this one that may not be parted from it. */
  let kept = 0;
  let previous = "";
  for (const character of text) {
    if (character === "\n") {
      lines++;
      used = 0;
    } else {
      const width = isHalfWidth(character) ? halfWidthPart : 1;
      kept = mayPart(previous, character) ? width : kept + width;
      used += width;
      if (used > room) {
        lines++;
        if (kept > room) kept = width;
        used = kept;
      }
    }
    previous = character;
  }
  return lines;
}

function mayPart(before: string, after: string): boolean {
  if (before === "\n") return true;
  if (isLetter(before) && isLetter(after)) return false;
  return !closing.has(after) && !opening.has(before);
}

function isHalfWidth(character: string): boolean {
  return character <= "\u00ff";
}

function isLetter(character: string): boolean {
  return character > " " && isHalfWidth(character);
}
