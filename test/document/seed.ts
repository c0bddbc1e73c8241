import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Department } from "../../src/core/model/department.ts";
import type { Project } from "../../src/core/model/project.ts";
import departmentTranscription from "../seed/department.json" with { type: "json" };
import projectTranscriptions from "../seed/projects.json" with { type: "json" };

/** The example document as it was published. */
export const seedFile = fileURLToPath(new URL("../../examples/欢喜庄乡2022年绩效目标.txt", import.meta.url));
export const seedText = readFileSync(seedFile, "utf8");

export const seedTranscriptions = projectTranscriptions;
export type Transcription = (typeof projectTranscriptions)[number];

/** The example's part 1, cell by cell as a person transcribed it. */
export const seedDepartment: Department = {
  overallGoal: departmentTranscription.overall,
  duties: departmentTranscription.items.map(({ no, ...duty }) => ({ number: no, ...duty })),
  safeguards: departmentTranscription.safeguards,
};

/** A project in the words of the transcription; figures without trailing zeros. */
export function transcribe(project: Project): Transcription {
  return {
    title: project.title ?? "",
    unitCode: project.budgetUnit.code ?? "",
    unitName: project.budgetUnit.name ?? "",
    amountUnit: project.amountUnit ?? "",
    projectCode: project.projectCode ?? "",
    projectName: project.projectName ?? "",
    budget: project.budget ?? "",
    fiscal: project.fiscalFunds ?? "",
    other: project.otherFunds ?? "",
    purpose: project.purpose ?? "",
    schedule: project.schedule.map(({ percent }) => (percent === null ? "" : `${percent}%`)),
    goal: project.goal ?? "",
    indicators: project.indicators.map(({ level1, level2, name, description, target, basis }) => ({
      level1: level1 ?? "",
      level2: level2 ?? "",
      level3: name ?? "",
      description: description ?? "",
      target: target ?? "",
      basis: basis ?? "",
    })),
  };
}

/** The example's nine tables as a person transcribed them; figures without trailing zeros, as projects hold them. */
export const seedProjects: Transcription[] = projectTranscriptions.map((project) => ({
  ...project,
  budget: plainFigure(project.budget),
  fiscal: plainFigure(project.fiscal),
}));

function plainFigure(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
