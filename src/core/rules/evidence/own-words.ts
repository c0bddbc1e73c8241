import type { UnitKind } from "./unit-kind.ts";

/**
 * How a unit of each kind speaks of itself. 全乡镇 and 全乡村… are general words, 本乡本土 a set phrase; 乡镇, 城镇 and
 * place names match nothing here, or fail `isOwn`.
 */
const ownWords: Readonly<Record<UnitKind, RegExp>> = {
  乡: /我乡(?!镇)|全乡(?!镇|村(?!民|级))|本乡(?![镇土本])|乡(?:党委|政府|人大|纪委|领导|干部|机关|强民富)/g,
  镇: /我镇|全镇(?![乡静定])|本镇(?![静定])|镇(?:党委|政府|人大|纪委|领导|干部|机关|强民富)/g,
  街道: /[我全本]街道|街道(?:党工委|党委|领导|干部|机关)|办事处/g,
};

/** Without one of these a text holds none of a kind's words. */
const signs: Readonly<Record<UnitKind, RegExp>> = { 乡: /乡/, 镇: /镇/, 街道: /街道|办事处/ };
/** Without one of these it holds none of any kind's; most texts are spared the rest. */
const anySign = /[乡镇街办]/;

const kinds = Object.keys(ownWords) as UnitKind[];

/** The words in a text that only a unit of another kind would use of itself, each once: 我镇 in the text of a 乡. */
export function wordsOfOtherKinds(text: string, kind: UnitKind): string[] {
  if (!anySign.test(text)) return [];
  const words = new Set<string>();
  for (const other of kinds) {
    if (other === kind || !signs[other].test(text)) continue;
    for (const match of text.matchAll(ownWords[other])) {
      if (isOwn(match[0], text.slice(Math.max(0, match.index - 6), match.index))) words.add(match[0]);
    }
  }
  return [...words];
}

const otherOffice = /街道$|驻.{1,4}$|[社部局厅司站区县市]$/;
const beginsHere = /(?:^|[^\u4e00-\u9fff]|[由在经以的及与按照据对向为是])$/;

/** Whether what goes before leaves a word whole and without an owner: 健全|乡村, 根|本镇, 沙流河|镇政府 do not. */
function isOwn(word: string, before: string): boolean {
  switch (word.charAt(0)) {
    case "全":
      return !/[健安齐完周保]$/.test(before);
    case "本":
      return !/[根基成资]$/.test(before);
    case "我":
      return true;
    case "办":
      return !otherOffice.test(before);
    default:
      return beginsHere.test(before);
  }
}
