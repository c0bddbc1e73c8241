/** One numbered duty of the 部门整体绩效目标. */
export interface Duty {
  /** As written: 一, 十三. */
  readonly number: string;
  readonly name: string;
  readonly goal: string;
  readonly indicator: string;
}

/** 部门整体绩效目标: the overall goal, the duties, and the 工作保障措施 paragraph by paragraph. */
export interface Department {
  readonly overallGoal: string;
  readonly duties: readonly Duty[];
  readonly safeguards: readonly string[];
}
