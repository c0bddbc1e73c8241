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

export type ClassLevel = "一级指标" | "二级指标";

const names: Record<Profile, Record<ClassLevel, readonly string[]>> = {
  "2015": namesByLevel("2015"),
  "2021": namesByLevel("2021"),
};

function namesByLevel(profile: Profile): Record<ClassLevel, readonly string[]> {
  const classes = taxonomy[profile];
  return { 一级指标: Object.keys(classes), 二级指标: Object.values(classes).flat() };
}

/** The class names of one level in a profile's list. */
export function classNames(level: ClassLevel, profile: Profile): readonly string[] {
  return names[profile][level];
}

const primaries: Record<Profile, ReadonlyMap<string, string>> = {
  "2015": primariesOf("2015"),
  "2021": primariesOf("2021"),
};

function primariesOf(profile: Profile): Map<string, string> {
  const classes = Object.entries(taxonomy[profile]);
  return new Map(classes.flatMap(([level1, level2]) => level2.map((name) => [name, level1])));
}

/** The 一级指标 that a 二级指标 belongs to in a profile's list; `null` when it is not in the list. */
export function primaryOf(level2: string, profile: Profile): string | null {
  return primaries[profile].get(level2) ?? null;
}
