/** Not 效率, 频率, 功率, 速率, 倍率, 汇率 and 容积率, which are no shares. */
const rate = /(?:[^效频功速倍汇积]率|比例|占比|比重|百分比|满意度)$/;
const passesWhole = /增长|增幅|增速|增加|增值|提高|提升|上升|同比|环比|回报|收益|杠杆|撬动|覆盖倍数|拨备/;

/** Whether an indicator's name says that it is a share of a whole: 合格率, 发放比例, 群众满意度. */
export function isRateName(name: string): boolean {
  return rate.test(name);
}

/** Whether more than 100 % of it makes sense: 增长率, 保值增值率. */
export function canPassWhole(name: string): boolean {
  return passesWhole.test(name);
}
