const degrees =
  "有效|明显|显著|逐步|逐渐|逐年|不断|持续|进一步|稳步|大幅|切实|全面|充分|有所|得到|较大|积极|基本|有力|大力";
const changes =
  "提升|提高|改善|增强|增加|增长|加强|促进|推动|推进|带动|保障|保证|降低|下降|减少|发展|优化|扩大|遏制|缓解|发挥|落实|完善|改进|好转|规范";
const alone =
  "有效|明显|显著|逐步|逐渐|逐年|不断|持续|稳步|大幅|提升|提高|改善|增强|促进|加强|保障|推动|及时|长期|合规|按时|按期|准时|如期|长效|深远|正常|稳定|规范|适当|合理|有序|顺利|适时";
const vague = new RegExp(
  [
    `(?:${degrees})(?:的|地)?(?:${changes})`,
    "(?:效果|成效|作用|影响|效益)(?:明显|显著|较好|良好|好|较大|深远|突出)",
    alone,
  ].join("|"),
);

/** Any of these makes a text say a number, however vague the rest. */
const saysNumber = /[\d≥≤<>%]|百分|[一二两三四五六七八九十][个次项件人名场户家天年月成倍]/;

/** More than this is a description, not a value. */
const longest = 40;

/** The word of a half-width text that nothing can be measured against, where it says nothing firmer; else `null`. */
export function vagueWord(text: string): string | null {
  if (text.length > longest || saysNumber.test(text)) return null;
  return vague.exec(text)?.[0] ?? null;
}
