import { readDocument } from "../../src/core/read/document.ts";
import type { SheetPlan } from "../../src/core/render/plan.ts";
import { renderProject } from "../../src/core/render/render-project.ts";
import { renderSummary } from "../../src/core/render/render-summary.ts";
import { readTextDocument } from "../../src/hosts/document/text.ts";
import { seedText } from "../document/seed.ts";
import { standardTemplate } from "../templates/standard.ts";

const { projects } = readDocument(readTextDocument(seedText));

/** 汇总 and so many project sheets, from the projects of the seed over and over under names of their own. */
export function projectPlans(count: number): SheetPlan[] {
  const forms = Array.from({ length: count }, (_, index) => {
    const project = projects[index % projects.length];
    if (!project) throw new Error("The seed has no projects");
    return renderProject(project, standardTemplate("项目绩效目标表"), {
      name: `项目 ${index + 1}`,
      profile: "2015",
      rounding: "up",
    });
  });
  const summary = renderSummary(
    forms.map((form) => form.summary),
    standardTemplate("汇总"),
    "汇总",
  );
  return [summary, ...forms.map(({ plan }) => plan)];
}
