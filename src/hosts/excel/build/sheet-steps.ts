import type { SheetPlan } from "../../../core/render/plan.ts";
import type { Template } from "../../../core/template/template.ts";
import type { OwnTemplate } from "../../host.ts";
import { readSheetLooks, type SheetLook } from "../../xlsx/template/read-sheet-looks.ts";
import { readTemplates } from "../../xlsx/template/read-templates.ts";
import { contentSteps } from "./content-steps.ts";
import { lookSteps } from "./look-steps.ts";
import { pageSteps } from "./page-steps.ts";
import { placedCells } from "./placed-cells.ts";
import { sizeSteps } from "./size-steps.ts";
import type { Step } from "./step.ts";

interface TemplateFile {
  readonly templates: ReadonlyMap<string, Template>;
  readonly looks: ReadonlyMap<string, SheetLook>;
}

/** Gives the steps that draw a plan on a blank sheet so that it looks like its sheet of the template workbook. */
export function sheetSteps(builtIn: Uint8Array, own: OwnTemplate | null): (plan: SheetPlan) => Step[] {
  const files = new Map<Uint8Array, TemplateFile>();
  const fileOf = (bytes: Uint8Array): TemplateFile => {
    const file = files.get(bytes) ?? { templates: readTemplates(bytes), looks: readSheetLooks(bytes) };
    files.set(bytes, file);
    return file;
  };
  return (plan) => {
    const { templates, looks } = fileOf(own && plan.template === own.sheet ? own.bytes : builtIn);
    const look = looks.get(plan.template);
    const cells = placedCells(plan, look);
    return [
      ...contentSteps(plan, cells),
      ...lookSteps(cells),
      ...sizeSteps(plan, templates.get(plan.template)),
      ...(look ? pageSteps(plan, look) : []),
    ];
  };
}
