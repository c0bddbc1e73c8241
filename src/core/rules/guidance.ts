/** The documents that rules cite, by number and title. */
export const measures2015 = "财预〔2015〕88号 中央部门预算绩效目标管理办法";
export const guidance2021 = "财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引（试行）";
export const monitoring2019 = "财预〔2019〕136号 绩效运行监控";
