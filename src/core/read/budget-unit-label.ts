/** The labels of the budget unit; where a form has several, the earlier names it more exactly. */
const labels = [
  "预算单位",
  "预算单位名称",
  "单位名称",
  "单位",
  "部门名称",
  "预算部门",
  "主管部门",
  "主管部门及代码",
  "填报单位",
  "申报单位",
];
const ranks = new Map(labels.map((label, rank) => [label, rank]));

/** How exactly a text without white space, with or without the unit itself after a colon, labels the budget unit: 0 is best. */
export function budgetUnitRank(text: string): number | undefined {
  const end = text.search(/[:(]/);
  return ranks.get(end < 0 ? text : text.slice(0, end));
}
