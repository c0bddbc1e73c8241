const timeUnit =
  /^个?(?:年|月|季度?|周|星期|日|天|工作日|自然日|小时|时|分钟|分|学期|学年)(?:内|以内|之内)?$/;

/** Whether a unit counts time: 个月, 天, 工作日. */
export function isTimeUnit(unit: string): boolean {
  return timeUnit.test(unit);
}
