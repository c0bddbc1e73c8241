import type { Indicator, Project } from "./project.ts";
import type { Profile } from "./taxonomy.ts";

/** What is known of a project before its form is filled in. */
export interface NewProject {
  readonly projectName: string;
  readonly projectCode: string | null;
  readonly budgetUnit: Project["budgetUnit"];
  /** In 万元, plain digits. */
  readonly budget: string | null;
  /** The budget year, which the title and the deadline then name. */
  readonly year: number | null;
  readonly profile: Profile;
}

/** The classes that a reviewer expects an indicator of. Of the 效益 any one will do; 社会效益 fits most projects. */
const expectedClasses: Readonly<Record<Profile, readonly (readonly [level1: string, level2: string])[]>> = {
  "2015": [
    ["产出指标", "数量指标"],
    ["产出指标", "质量指标"],
    ["产出指标", "时效指标"],
    ["产出指标", "成本指标"],
    ["效益指标", "社会效益指标"],
    ["满意度指标", "服务对象满意度指标"],
  ],
  "2021": [
    ["成本指标", "经济成本指标"],
    ["产出指标", "数量指标"],
    ["产出指标", "质量指标"],
    ["产出指标", "时效指标"],
    ["效益指标", "社会效益指标"],
    ["满意度指标", "服务对象满意度指标"],
  ],
};

const presetSchedule = [
  { label: "3月底", percent: "25" },
  { label: "6月底", percent: "50" },
  { label: "10月底", percent: "75" },
  { label: "12月底", percent: "100" },
];

/** A form ready to fill in: even schedule, an indicator row for each class expected, the whole budget 财政资金. */
export function newProject(known: NewProject): Project {
  const { projectName, projectCode, budgetUnit, budget, year, profile } = known;
  return {
    title: `${year === null ? "" : `${year}年度`}${projectName}绩效目标表`,
    projectCode,
    projectName,
    budgetUnit,
    amountUnit: "万元",
    budget,
    fiscalFunds: budget,
    otherFunds: null,
    purpose: null,
    schedule: presetSchedule,
    goal: null,
    indicators: expectedClasses[profile].map(([level1, level2]) => blankIndicator(level1, level2, year)),
  };
}

function blankIndicator(level1: string, level2: string, year: number | null): Indicator {
  const deadline = level2 === "时效指标" && year !== null ? `${year}年12月31日前完成` : null;
  return { level1, level2, name: null, description: null, target: deadline, basis: null };
}
