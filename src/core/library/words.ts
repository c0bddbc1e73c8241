/** Words that stand in most projects and tell none from another. */
const common =
  /年度|全年|工作|项目|经费|资金|支出|费用|保障|开展|完成|用于|主要|各项|顺利|进行|确保|我[乡镇]|全[乡镇]|人民政府|\d+/g;
const separator = /[^\u4e00-\u9fffA-Za-z]+/;

/** The pairs of neighbouring characters of a text that may tell what it is about. */
export function wordPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const part of text.replace(common, " ").split(separator)) {
    for (let index = 0; index + 1 < part.length; index++) pairs.add(part.slice(index, index + 2));
  }
  return pairs;
}
