/** The labels of the budget unit; where a form has several, the earlier names it more exactly. */
const labels = [
  "预算单位",
  "预算单位名称",
  "单位名称",
  "单位",
  "项目单位",
  "实施单位",
  "项目实施单位",
  "部门名称",
  "预算部门",
  "填报单位",
  "申报单位",
];
const ranks = new Map(labels.map((label, rank) => [label, rank]));

/** Whether a text without white space labels the budget unit, with or without the unit itself after a colon. */
export function isBudgetUnitLabel(text: string): boolean {
  return (text.includes("单位") || text.includes("部门")) && budgetUnitRank(text) !== null;
}

/** How exactly a text labels the budget unit: 0 is best, `null` not at all. */
export function budgetUnitRank(text: string): number | null {
  const end = text.search(/[:(]/);
  return ranks.get(end < 0 ? text : text.slice(0, end)) ?? null;
}
