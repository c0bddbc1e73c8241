import { expect, test } from "vitest";
import { parseDeadline } from "./deadline.ts";

/** `text → year-month-day → canonical`; `–` where nothing may be rewritten, left out where it is the text itself. */
function check(cases: string): void {
  for (const line of cases.trim().split("\n")) {
    const [text = "", date, canonical = text] = line.split("→").map((part) => part.trim());
    const target = parseDeadline(text);
    const { meaning } = target ?? {};
    const told =
      meaning?.kind === "deadline"
        ? `${meaning.yearly ? "every " : ""}${meaning.year ?? ""}-${meaning.month ?? ""}-${meaning.day ?? ""}`
        : "none";
    expect([told, target?.canonical ?? "–"], text).toEqual([date, canonical]);
  }
}

test("a day before which something is done has one spelling", () => {
  check(`
    2022年12月31日前完成 → 2022-12-31
    2022年12月31日前 → 2022-12-31 → 2022年12月31日前完成
    2022年12月31日之前完成 → 2022-12-31 → 2022年12月31日前完成
    2022年12月31号以前 → 2022-12-31 → 2022年12月31日前完成
    2022年12月31前 → 2022-12-31 → 2022年12月31日前完成
    2022年06月05日前完成 → 2022-6-5 → 2022年6月5日前完成
    2022-12-31前 → 2022-12-31 → 2022年12月31日前完成
    2022/12/31前完成 → 2022-12-31 → 2022年12月31日前完成
    2022.12.31前完成 → 2022-12-31 → 2022年12月31日前完成
    于2022年12月31日前完成 → 2022-12-31 → 2022年12月31日前完成
    二〇二二年十二月三十一日前 → 2022-12-31 → 2022年12月31日前完成
    12月31日前完成 → -12-31
    本年度12月31日前完成 → -12-31
  `);
});

test("a day by itself does not become a deadline in words", () => {
  check(`
    2022年12月31日 → 2022-12-31
    2022-12-31 → 2022-12-31 → 2022年12月31日
    2022/12/31 → 2022-12-31 → 2022年12月31日
    2022.12.31 → 2022-12-31 → 2022年12月31日
    2022年12月31日完成 → 2022-12-31
    于2022年12月31日 → 2022-12-31 → –
  `);
});

test("a month's end is a day where the year is known", () => {
  check(`
    12月底前 → -12- → 12月底前完成
    12月末 → -12- → 12月底
    十二月底前 → -12- → 12月底前完成
    每年12月底前 → every -12- → 每年12月底前完成
    2022年12月底前 → 2022-12-31 → 2022年12月底前完成
    2022年2月底前 → 2022-2-28 → 2022年2月底前完成
    2024年2月底前完成 → 2024-2-29
    2022年底前 → 2022-12-31 → 2022年底前完成
    年底前 → -12- → 年底前完成
    每年底前 → every -12- → 每年底前完成
    每年年底前 → every -12- → 每年年底前完成
  `);
});

test("months and years are periods", () => {
  check(`
    2021年9月 → 2021-9-
    2021年9月份 → 2021-9- → 2021年9月
    2022-12 → 2022-12- → 2022年12月
    12月 → -12-
    12月前 → -12- → 12月前完成
    每年12月 → every -12-
    2022年 → 2022--
    2022年度 → 2022--
    2022年内完成 → 2022--
    年内完成 → -12-
    当年完成 → -12-
  `);
});

test("a period from one date to another counts by its end and stays as written", () => {
  check(`
    1-12月 → -12- → –
    1月至12月 → -12- → –
    2022年1-12月 → 2022-12- → –
    2022年1月-12月 → 2022-12- → –
    2022年1月至2022年12月 → 2022-12- → –
    2021年9月—2022年6月 → 2022-6- → –
    2022年1月1日-12月31日 → 2022-12-31 → –
    2022.1.1-2022.12.31 → 2022-12-31 → –
    2022-01-01至2022-12-31 → 2022-12-31 → –
    2022-2023年 → 2023-- → –
    自2022年1月起至12月底止 → 2022-12-31 → –
    2021年9月至次年6月 → none → –
  `);
});

test("other words than 完成, and operators, stay as written", () => {
  check(`
    2022年12月31日前完工 → 2022-12-31 → –
    2022年12月底前全部支付完毕 → 2022-12-31 → –
    2022年12月底前不少于三次 → none → –
    ≤2022年12月31日 → 2022-12-31 → –
    不晚于2022年12月31日 → 2022-12-31 → –
    ≤12月 → none → –
    ≥2022年 → none → –
  `);
});

test("days that do not exist, and what only looks like a date, are none", () => {
  check(`
    2022年2月30日前完成 → none → –
    2022年13月 → none → –
    2022年0月 → none → –
    2022年12月0日 → none → –
    31日前 → none → –
    12个月 → none → –
    3年 → none → –
    1-2年 → none → –
    2022年工作计划 → none → –
    2022年12月31日24时前 → none → –
    2022.12 → none → –
    3月内 → none → –
    每月10日前 → none → –
    年轻 → none → –
    前完成 → none → –
  `);
});
