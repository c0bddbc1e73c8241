import type { Sheet } from "../../src/core/grid/sheet.ts";
import type { Project } from "../../src/core/model/project.ts";
import { planToSheet } from "../../src/core/render/plan-to-sheet.ts";
import { renderProject } from "../../src/core/render/render-project.ts";
import { standardTemplate } from "./standard.ts";

const form = standardTemplate("项目绩效目标表");

/** A project's sheet in the standard form. */
export function renderedSheet(project: Project, name: string): Sheet {
  const options = { name, profile: "2015", rounding: "up" } as const;
  return planToSheet(renderProject(project, form, options).plan, form);
}
