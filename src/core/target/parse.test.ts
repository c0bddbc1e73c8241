import fc from "fast-check";
import { describe, expect, test } from "vitest";
import seed from "../../../test/seed/projects.json" with { type: "json" };
import { formatDecimal } from "../model/decimal.ts";
import { parseTarget } from "./parse.ts";
import type { Meaning } from "./target.ts";

/** A meaning in one line: `≥ 95 %`, `2 to 3 次`, `by 2022-12-31`, `by every -12-`, `grade 优`, `vague 及时`. */
function told(meaning: Meaning): string {
  switch (meaning.kind) {
    case "quantity":
      return `${meaning.operator ?? "?"} ${formatDecimal(meaning.number)} ${meaning.unit}`.trim();
    case "range":
      return `${formatDecimal(meaning.low)} to ${formatDecimal(meaning.high)} ${meaning.unit}`.trim();
    case "deadline": {
      const { year, month, day, yearly } = meaning;
      return `by ${yearly ? "every " : ""}${year ?? ""}-${month ?? ""}-${day ?? ""}`;
    }
    case "grade":
      return `grade ${meaning.grade}`;
    case "vague":
      return `vague ${meaning.word}`;
    default:
      return meaning.kind;
  }
}

/** `text → meaning → canonical`; `–` where nothing may be rewritten, and left out where it is the text itself. */
function check(cases: string): void {
  for (const line of cases.trim().split("\n")) {
    const [text = "", meaning, canonical = text] = line.split("→").map((part) => part.trim());
    const target = parseTarget(text);
    expect([told(target.meaning), target.canonical ?? "–"], text).toEqual([meaning, canonical]);
  }
}

describe("operators", () => {
  test("every spelling of at least is ≥", () => {
    const before = "≥ >= => ＞= ＞＝ ≧ ⩾ 大于等于 大于或等于 不低于 不少于 不小于 不得低于 至少 最少".split(
      " ",
    );
    for (const word of before) expect(parseTarget(`${word}95%`).canonical, word).toBe("≥95%");
    for (const word of ["以上", "及以上", "或以上", "（含）以上", "以上（含）", "（含本数）以上"]) {
      expect(parseTarget(`95%${word}`).canonical, word).toBe("≥95%");
    }
  });

  test("every spelling of at most is ≤", () => {
    const before =
      "≤ <= =< ＜= ＜＝ ≦ ⩽ 小于等于 小于或等于 不高于 不超过 不大于 不多于 不得超过 至多 最多".split(" ");
    for (const word of before) expect(parseTarget(`${word}3件`).canonical, word).toBe("≤3件");
    for (const word of ["以内", "之内", "内", "以下", "及以下", "(含)以下"]) {
      expect(parseTarget(`3件${word}`).canonical, word).toBe("≤3件");
    }
  });

  test("a negation is never read as its opposite", () => {
    check(`
      超过95% → > 95 % → >95%
      不超过95% → ≤ 95 % → ≤95%
      低于5% → < 5 % → <5%
      不低于5% → ≥ 5 % → ≥5%
      小于3次 → < 3 次 → <3次
      小于等于3次 → ≤ 3 次 → ≤3次
      不大于3次 → ≤ 3 次 → ≤3次
      多于3次 → > 3 次 → >3次
      少于3次 → < 3 次 → <3次
      不少于3次 → ≥ 3 次 → ≥3次
      等于3次 → = 3 次 → =3次
      ＝3次 → = 3 次 → =3次
    `);
  });

  test("an operator said twice is one, and two that contradict each other are none", () => {
    check(`
      不低于95%以上 → ≥ 95 % → ≥95%
      ≥95%以上 → ≥ 95 % → ≥95%
      不超过3件以内 → ≤ 3 件 → ≤3件
      ≥3件以内 → unknown → –
      超过95%以上 → unknown → –
      ≥≤3 → unknown → –
    `);
  });

  test("达到 and 控制在 go only where an operator says the same", () => {
    check(`
      达到90%以上 → ≥ 90 % → ≥90%
      达到90% → ? 90 % → –
      控制在5万元以内 → ≤ 5 万元 → ≤5万元
      控制在5万元内 → ≤ 5 万元 → ≤5万元
      控制在5万元之内 → ≤ 5 万元 → ≤5万元
      控制在10%以下 → ≤ 10 % → ≤10%
      控制在≤5万元以内 → ≤ 5 万元 → ≤5万元
      控制在5万元 → ? 5 万元 → –
      控制在预算5万元以内 → ≤ 5 万元 → ≤5万元
      控制在预算以内 → unknown → –
      30个工作日内完成 → ≤ 30 个工作日 → –
    `);
  });
});

describe("numbers", () => {
  test("digits are half-width, without separators, and with their decimals", () => {
    check(`
      ≥９５％ → ≥ 95 % → ≥95%
      ≥ 95 % → ≥ 95 % → ≥95%
      ≥95%。 → ≥ 95 % → ≥95%
      ≤28.40元/株 → ≤ 28.4 元/株
      ≤1,425.00元 → ≤ 1425 元 → ≤1425.00元
      ≥１，２００人 → ≥ 1200 人 → ≥1200人
      ≥05次 → ≥ 5 次 → ≥5次
    `);
  });

  test("a plain number has no operator", () => {
    check(`
      95 → ? 95
      2次 → ? 2 次
      95% → ? 95 %
      95％ → ? 95 % → 95%
      0万元 → ? 0 万元
      44561 → ? 44561
      44,561 → ? 44561 → 44561
      0.95 → ? 0.95
      12个月 → ? 12 个月
    `);
  });

  test("Chinese numerals count where nothing else can be meant", () => {
    check(`
      百分之九十五 → ? 95 % → 95%
      百分之九十五点五以上 → ≥ 95.5 % → ≥95.5%
      百分之95以上 → ≥ 95 % → ≥95%
      百分之百 → ? 100 % → 100%
      百分百 → ? 100 % → 100%
      千分之三以内 → ≤ 3 ‰ → ≤3‰
      九成 → ? 90 % → 90%
      9成以上 → ≥ 90 % → ≥90%
      8.5成 → ? 85 % → 85%
      两倍 → ? 2 倍 → 2倍
      2倍以上 → ≥ 2 倍 → ≥2倍
      三次 → ? 3 次 → 3次
      两次 → ? 2 次 → 2次
      至少三次 → ≥ 3 次 → ≥3次
      十二个月 → ? 12 个月 → 12个月
      二十人以上 → ≥ 20 人 → ≥20人
      三万元 → ? 3 万元 → 3万元
      两次/年 → ? 2 次/年 → 2次/年
      百分之-5 → unknown → –
      12成 → unknown → –
      一次性 → unknown → –
      三四次 → unknown → –
      一百二个 → unknown → –
      四季度 → unknown → –
      三期 → unknown → –
      十分 → unknown → –
    `);
  });

  test("two numbers that are no range, date or unit are not understood", () => {
    check(`
      2 5次 → unknown → –
      ２　５次 → unknown → –
      1. 95% → unknown → –
      1、95% → unknown → –
      80%90% → unknown → –
      ≥95%，≤100% → unknown → –
      95%±2% → unknown → –
      95%以上（含95%） → unknown → –
      854万（其中：中央400万元） → unknown → –
      854万（其中…400万元） → unknown → –
      3/5 → unknown → –
      1:3 → unknown → –
      ≥1,42次 → unknown → –
      PM2.5≤35 → unknown → –
    `);
  });
});

describe("units", () => {
  test("slashes, factors and square metres belong to the unit", () => {
    check(`
      ≤200元/人/次 → ≤ 200 元/人/次
      ≤1.29万元/个 → ≤ 1.29 万元/个
      ≤1.29万元 → ≤ 1.29 万元
      854万 → ? 854 万
      ≤28.40/株 → ≤ 28.4 /株
      ≥11个行政村 → ≥ 11 个行政村
      ≥500m2 → ≥ 500 m2
      ≥500平方米 → ≥ 500 平方米
      ≥1.5万人次 → ≥ 1.5 万人次
      ≤5小时/次 → ≤ 5 小时/次
      ≥3个百分点 → ≥ 3 个百分点
      100百分比 → ? 100 % → 100%
      3台(套)以上 → ≥ 3 台（套） → ≥3台（套）
      ≥3台（套） → ≥ 3 台（套）
    `);
  });

  test("text that says more than a unit is not understood", () => {
    check(`
      10余人 → unknown → –
      10多次 → unknown → –
      3次左右 → unknown → –
      约3次 → unknown → –
      100株起 → unknown → –
      ≥3起 → ≥ 3 起
      3次以上培训 → unknown → –
      3天内办结 → unknown → –
      100%完成 → unknown → –
      合格率≥95% → unknown → –
      每月不少于2次 → unknown → –
      全年不少于3件 → unknown → –
      ≥第3名 → unknown → –
      ≤12月 → unknown → –
      ≥次 → unknown → –
      ≥ → unknown → –
      元 → unknown → –
      -5 → unknown → –
    `);
  });
});

test("a range keeps the separator that is written", () => {
  check(`
    2-3次 → 2 to 3 次
    ２～３次 → 2 to 3 次 → 2~3次
    2次-3次 → 2 to 3 次
    80%~90% → 80 to 90 %
    80-90% → 80 to 90 %
    80%—90% → 80 to 90 %
    80%——90% → 80 to 90 %
    80%至90% → 80 to 90 %
    1-2年 → 1 to 2 年
    80%-90%之间 → 80 to 90 % → –
    控制在2-3次 → 2 to 3 次 → –
    ≥2-3次 → unknown → –
    3-2次 → unknown → –
    2-3 → unknown → –
    2次-3个 → unknown → –
    80%-90 → unknown → –
  `);
});

test("grades are kept as they are", () => {
  for (const grade of "优 良 中 低 差 好 一般 优秀 良好 合格 满意 不满意".split(" ")) {
    check(`${grade} → grade ${grade}`);
  }
  check(`
    良好及以上 → grade 良好 → –
    ≥良 → grade 良 → –
    优 秀 → grade 优秀 → 优秀
  `);
});

test("vague words are told from values", () => {
  check(`
    有效提升 → vague 有效提升 → –
    效果明显 → vague 效果明显 → –
    逐步提高 → vague 逐步提高 → –
    及时 → vague 及时 → –
    长期 → vague 长期 → –
    合规 → vague 合规 → –
    显著 → vague 显著 → –
    明显 → vague 明显 → –
    群众生活水平得到进一步改善 → vague 进一步改善 → –
    及时足额发放 → vague 及时 → –
    有效提升10% → unknown → –
    及时开展三次 → unknown → –
    通过验收 → unknown → –
  `);
});

test("a form's hint goes only where the value says by itself what the hint asked for", () => {
  check(`
    （≥**个）>=4个 → ≥ 4 个 → ≥4个
    (≥XX次)≥3次 → ≥ 3 次 → ≥3次
    （**年**月**日前完成）2022年12月31日前 → by 2022-12-31 → 2022年12月31日前完成
    （≥**个）4个 → unknown → –
    （≤**个）>=4个 → unknown → –
    （≥**个）及时 → unknown → –
    （≥**个） → unknown → –
    ≥**个 → unknown → –
    （其中）>=4个 → unknown → –
  `);
});

test("a blank is blank, and anything else stays unknown", () => {
  for (const text of ["", " ", "\n\t", "　"]) expect(parseTarget(text).meaning.kind).toBe("blank");
  for (const text of [
    "/",
    "无",
    "***",
    "……",
    "100字以内",
    "854万（其中400万元）",
    "详见附件",
    "≥95%".repeat(200),
  ]) {
    expect(parseTarget(text), text).toEqual({ meaning: { kind: "unknown" }, canonical: null });
  }
});

test("none of the seed's 59 values changes", () => {
  const targets = seed.flatMap(({ indicators }) => indicators.map(({ target }) => target));
  expect(targets).toHaveLength(59);
  for (const target of targets) {
    expect(parseTarget(target).canonical).toBe(target);
    expect(parseTarget(target).meaning.kind).toMatch(/^(?:quantity|deadline|grade)$/);
  }
});

const pieces = (
  "≥ ≤ = > < >= ＞＝ 不低于 不超过 低于 超过 至少 达到 控制在 以上 以内 内 以下 （含） 1 2 05 95 100 2022 1,425 28.40 " +
  "２５ 百分之 九十五 三 两 十二 九成 倍 次 个 个月 年 月 日 号 底 末 份 前 之前 完成 每年 当年 于 至 - ~ —— / . 。 % ％ " +
  "百分比 万元 元 人 株 （套） m2 优 良好 一般 有效 提升 及时 （≥**个） 年底 12月31日 2022-12-31 2022年 第 约"
).split(" ");
const written = fc
  .array(fc.constantFrom(...pieces, " ", "\n"), { maxLength: 7 })
  .map((parts) => parts.join(""));

test("the canonical spelling means the same and is its own canonical spelling", () => {
  fc.assert(
    fc.property(written, (text) => {
      const { meaning, canonical } = parseTarget(text);
      if (canonical === null) return;
      expect(parseTarget(canonical)).toEqual({ meaning, canonical });
    }),
    { numRuns: 20_000 },
  );
});

test("no text makes it fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => parseTarget(text).meaning.kind !== undefined),
  );
});

test("a quantity reads the same in every spelling", () => {
  const number = fc.oneof(
    fc.nat(9999).map(String),
    fc.tuple(fc.nat(999), fc.nat(99)).map((parts) => parts.join(".")),
  );
  const unit = fc.constantFrom("", "%", "次", "元/人/次", "万元/个", "个月", "/株", "台（套）");
  const around = fc.constantFrom(
    ["≥", "不低于", ""],
    ["≥", "", "及以上"],
    ["≤", "控制在", "以内"],
    ["≤", "＜＝ ", "。"],
    [">", "超过", ""],
    ["<", " 少于", " "],
    ["=", "＝", "；"],
  );
  fc.assert(
    fc.property(number, unit, around, (digits, counted, [operator = "", before = "", after = ""]) => {
      const plain = `${operator}${digits}${counted}`;
      expect(parseTarget(`${before}${digits}${counted}${after}`)).toEqual(parseTarget(plain));
      expect(parseTarget(plain).canonical).toBe(plain);
    }),
  );
});
