import type { Sheet } from "../grid/sheet.ts";
import type { Indicator, Project } from "../model/project.ts";
import { readTables } from "../read/read-tables.ts";
import { toProject } from "../read/to-project.ts";
import { planToSheet } from "../render/plan-to-sheet.ts";
import { renderLedger } from "../render/render-ledger.ts";
import { renderProject } from "../render/render-project.ts";
import { targetParts } from "../render/target-parts.ts";
import { inUnit, templateUnit } from "../render/template-unit.ts";
import { compileTemplate } from "../template/compile.ts";
import { KnownLayouts } from "../template/known-layouts.ts";
import { isLedger, layoutOf } from "../template/layout-of.ts";
import type { Template } from "../template/template.ts";
import { sampleProject } from "./sample-project.ts";

/** A field that is not read again as it was written. */
export interface Difference {
  /** The placeholder that it was written for. */
  readonly placeholder: string;
  readonly written: string;
  /** `null` where nothing was read. */
  readonly read: string | null;
}

/** Writes a sample project into a template, reads the sheet again, and tells what did not come back. */
export function readBack(template: Template): Difference[] {
  const sheet = writeSample(template);
  const [table] = readTables(sheet, new KnownLayouts([layoutOf(template)]));
  const read = table ? fieldsOf(toProject(table)) : new Map<string, string | null>();
  const { placeholders } = compileTemplate(template);
  const isTaken = (placeholder: string) =>
    placeholders.has(placeholder) || isPartOf(placeholder, placeholders);
  return [...fieldsOf(inUnit(sampleProject, templateUnit(template)))].flatMap(([placeholder, written]) => {
    const found = read.get(placeholder) ?? null;
    if (written === null || !isTaken(placeholder) || found === written) return [];
    return [{ placeholder, written, read: found }];
  });
}

/** A value written in parts is compared as a whole. */
function isPartOf(placeholder: string, placeholders: ReadonlySet<string>): boolean {
  const parts = ["indicator.operator", "indicator.number", "indicator.unit"];
  return placeholder.endsWith("indicator.target") && parts.every((part) => placeholders.has(part));
}

function writeSample(template: Template): Sheet {
  const profile = "2015";
  const plan = isLedger(template)
    ? renderLedger([sampleProject], template, { name: template.name, profile, year: 2022 })
    : renderProject(sampleProject, template, { name: template.name, profile, rounding: "up", year: 2022 })
        .plan;
  return planToSheet(plan, template);
}

/** By placeholder; those of indicators as all rows' texts together. */
function fieldsOf(project: Project): Map<string, string | null> {
  const { code, name } = project.budgetUnit;
  const fields = new Map<string, string | null>([
    ["budgetUnit", code === null && name === null ? null : `${code ?? ""}${name ?? ""}`],
    ["supervisingDepartment", project.supervisingDepartment ?? null],
    ["amountUnit", project.amountUnit],
    ["projectCode", project.projectCode],
    ["projectName", project.projectName],
    ["budget", project.budget],
    ["fiscalFunds", project.fiscalFunds],
    ["otherFunds", project.otherFunds],
    ["purpose", project.purpose],
    ["goal", project.goal],
    ...project.schedule.map(({ label, percent }): [string, string | null] => [`schedule.${label}`, percent]),
  ]);
  const columns: [string, (indicator: Indicator) => string | null | undefined][] = [
    ["indicator.level1", ({ level1 }) => level1],
    ["indicator.level2", ({ level2 }) => level2],
    ["indicator.name", ({ name: own }) => own],
    ["indicator.description", ({ description }) => description],
    ["indicator.target", (indicator) => targetParts(indicator).whole],
    ["indicator.basis", ({ basis }) => basis],
    ["indicator.unitOfMeasure", ({ unitOfMeasure }) => unitOfMeasure],
    ["indicator.weight", ({ weight }) => weight],
  ];
  for (const [placeholder, textOf] of columns) {
    const texts = project.indicators.map((indicator) => textOf(indicator) ?? "");
    fields.set(placeholder, texts.some((text) => text !== "") ? texts.join("、") : null);
  }
  return fields;
}
