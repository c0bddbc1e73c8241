import type { Project } from "../model/project.ts";

/** A form's title: the project's own, or made from its name. */
export function titleOf({ title, projectName }: Project): string {
  return title ?? (projectName === null ? "项目绩效目标表" : `${projectName}绩效目标表`);
}
