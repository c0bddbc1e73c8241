import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formTemplate } from "../src/apps/template/form-template.ts";
import { convertAmount } from "../src/core/model/amount-unit.ts";
import { Decimal, formatDecimal } from "../src/core/model/decimal.ts";
import type { Project } from "../src/core/model/project.ts";
import { readDocument } from "../src/core/read/document.ts";
import { readTables } from "../src/core/read/read-tables.ts";
import { toProject } from "../src/core/read/to-project.ts";
import { planToSheet } from "../src/core/render/plan-to-sheet.ts";
import { renderLedger } from "../src/core/render/render-ledger.ts";
import { renderProject } from "../src/core/render/render-project.ts";
import { targetParts } from "../src/core/render/target-parts.ts";
import { fieldsWithoutPlace } from "../src/core/render/without-place.ts";
import type { Template } from "../src/core/template/template.ts";
import { readTextDocument } from "../src/hosts/document/text.ts";
import { readTemplates } from "../src/hosts/xlsx/template/read-templates.ts";
import { seedFile } from "./document/seed.ts";
import { arbitraryProject } from "./templates/arbitrary-project.ts";

const seed = readDocument(readTextDocument(readFileSync(seedFile, "utf8"))).tables.map(toProject);

const template = (name: string) => formTemplate(readTemplates(readFileSync(`templates/${name}.xlsx`)));
const ledger = template("ledger");

const asLedger = (projects: readonly Project[]): Project[] => {
  const plan = renderLedger(projects, ledger, { name: "台账", profile: "2015", year: 2022 });
  return readTables(planToSheet(plan, ledger)).map(toProject);
};

const asForm = (project: Project, form: Template): Project | undefined => {
  const options = { name: "表", profile: "2015", rounding: "up", year: 2022 } as const;
  const [table] = readTables(planToSheet(renderProject(project, form, options).plan, form));
  return table && toProject(table);
};

/** What every layout has a place for; of a value its operator, number and unit, however they are spelled. */
const essence = ({ projectName, goal, indicators }: Project) => ({
  projectName,
  goal,
  indicators: indicators.map((indicator) => {
    const { level1, level2, name } = indicator;
    const { operator, number, unit } = targetParts(indicator);
    return { level1, level2, name, operator, number, unit };
  }),
});

const inYuan = ({ budget }: Project) =>
  budget && formatDecimal(convertAmount(new Decimal(budget), "万元", "元"));

describe("the seed's projects", () => {
  test("are the same in a ledger, in 元, and back in every form", () => {
    const read = asLedger(seed);
    expect(read.map(essence)).toEqual(seed.map(essence));
    expect(read.map(({ budget }) => budget)).toEqual(seed.map(inYuan));
    for (const name of ["standard", "weights", "central"]) {
      expect(
        read.map((project) => asForm(project, template(name))).map((project) => project && essence(project)),
      ).toEqual(seed.map(essence));
    }
  });

  test("leave nothing out of a form without its being told", () => {
    const [project] = seed;
    expect(project && fieldsWithoutPlace(project, template("central"))).toEqual([
      "项目编码",
      "资金用途",
      "3月底",
      "6月底",
      "10月底",
      "12月底",
      "绩效指标描述",
      "指标值确定依据",
    ]);
    expect(project && fieldsWithoutPlace(project, template("standard"))).toEqual([]);
  });
});

test("any projects of different names are told apart in a ledger, whatever stands in them", () => {
  const projects = fc.uniqueArray(arbitraryProject, {
    minLength: 1,
    maxLength: 4,
    selector: ({ projectName }) => projectName,
  });
  fc.assert(
    fc.property(projects, (written) => {
      const filled = written.filter(
        ({ projectName, indicators }) => projectName !== null && indicators.length > 0,
      );
      fc.pre(filled.length > 0);
      expect(asLedger(filled).map(essence)).toEqual(filled.map(essence));
    }),
    { numRuns: 60 },
  );
});
