const targetTable = /绩效目标(?:申报|填报|审核|审批|批复|调整|公开|情况)?表(?:\([^()]*\))*$/;
const wholeDepartment = /整体(?:支出)?绩效目标(?:申报|填报|审核|审批|批复|公开|情况)?表?(?:\([^()]*\))*$/;
const otherForm = /(?:自评|监控|评价)[^()]{0,6}表(?:\([^()]*\))*$/;

/** What kind of form a text without white space is the title of; `null` when it is no title. */
export function titleKind(text: string): "title" | "otherTitle" | null {
  if (!text.includes("绩效")) return null;
  if (wholeDepartment.test(text)) return "otherTitle";
  if (targetTable.test(text)) return "title";
  return otherForm.test(text) ? "otherTitle" : null;
}
