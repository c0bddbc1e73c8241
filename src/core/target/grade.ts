const grades = new Set(
  (
    "优 良 中 低 差 好 高 优秀 优良 优等 良好 良等 中等 一般 较好 较差 较高 较低 很好 " +
    "合格 不合格 及格 不及格 达标 满意 非常满意 很满意 十分满意 比较满意 较满意 基本满意 不满意"
  ).split(" "),
);

/** Whether a whole value is a grade: 优, 一般, 合格. */
export function isGrade(text: string): boolean {
  return grades.has(text);
}
