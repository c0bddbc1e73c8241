/**
 * The lists of indicator classes that are in force side by side. `2015` is the list of 财预〔2015〕88号,
 * `2021` that of 财预〔2021〕101号; provinces adopt them at different times.
 */
export const profiles = ["2015", "2021"] as const;
export type Profile = (typeof profiles)[number];

/** 一级指标 of each profile in their usual order, each with its 二级指标. */
export const taxonomy: Record<Profile, Record<string, readonly string[]>> = {
  "2015": {
    产出指标: ["数量指标", "质量指标", "时效指标", "成本指标"],
    效益指标: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
    满意度指标: ["服务对象满意度指标"],
  },
  "2021": {
    成本指标: ["经济成本指标", "社会成本指标", "生态环境成本指标"],
    产出指标: ["数量指标", "质量指标", "时效指标"],
    效益指标: ["经济效益指标", "社会效益指标", "生态效益指标"],
    满意度指标: ["服务对象满意度指标"],
  },
};

/** 指标值确定依据 as the filing systems list them. */
export const bases = ["计划标准", "行业标准", "历史标准", "预算支出标准", "其他标准"] as const;
