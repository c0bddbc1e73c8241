import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { standardTemplate } from "../src/apps/cli/standard-template.ts";
import { unitCosts } from "../src/core/compute/unit-cost.ts";
import type { Range } from "../src/core/grid/address.ts";
import { defaultOptions } from "../src/core/pipeline-options.ts";
import { planForms, templateNames } from "../src/core/plan-workbook.ts";
import { readDocument } from "../src/core/read/document.ts";
import type { PlannedRow, SheetPlan } from "../src/core/render/plan.ts";
import { readTextDocument } from "../src/hosts/document/text.ts";
import { stampWorkbook } from "../src/hosts/xlsx/stamp/stamp-workbook.ts";

/** From the folder that npm runs scripts in, since the bundled tasks stand elsewhere. */
const folder = "out/bench";
const example = "examples/欢喜庄乡2022年绩效目标.txt";
const { bytes: templateBytes, templates } = standardTemplate();

/** The nine forms of the example document. */
function exampleForms(): SheetPlan[] {
  const { tables } = readDocument(readTextDocument(readFileSync(example, "utf8")));
  const forms = tables.map((table) => ({
    table,
    profile: "2015" as const,
    unitCosts: unitCosts(table, "up"),
  }));
  return planForms({ tables: forms, departments: [] }, templates, defaultOptions);
}

/** So many forms, the nine of the example over and over under other names. */
export function* manyForms(count: number): Generator<SheetPlan> {
  const forms = exampleForms();
  for (let index = 0; index < count; index++) {
    const form = forms[index % forms.length];
    if (form) yield { ...form, name: `项目${index + 1}` };
  }
}

/** The forms one below the other on one sheet, a blank row between them. */
function stackedForms(count: number): SheetPlan {
  const rows: PlannedRow[] = [];
  const merges: Range[] = [];
  let offset = 0;
  for (const form of manyForms(count)) {
    for (const row of form.rows)
      rows.push({ ...row, row: row.row + offset, cells: row.cells.map(withoutFormula) });
    for (const merge of form.merges) {
      merges.push({ ...merge, top: merge.top + offset, bottom: merge.bottom + offset });
    }
    offset += (form.rows.at(-1)?.row ?? 0) + 1;
  }
  return { name: "汇编", template: templateNames.form, rows, merges, dropdowns: [], printArea: null };
}

function withoutFormula({ formula: _, ...cell }: PlannedRow["cells"][number]): PlannedRow["cells"][number] {
  return cell;
}

/** One form above a long list of other cells. */
function longSheet(rowCount: number): SheetPlan {
  const [form] = manyForms(1);
  const rows = [...(form?.rows ?? [])];
  const styleOf = { row: 1, column: 1 };
  for (let row = rows.length + 3; row <= rowCount; row++) {
    const cells = Array.from({ length: 8 }, (_, index) => ({
      column: index + 1,
      styleOf,
      value: index % 2 === 0 ? `第${row}行的说明文字` : row * index,
    }));
    rows.push({ row, height: null, cells });
  }
  return {
    name: "长表",
    template: templateNames.form,
    rows,
    merges: form?.merges ?? [],
    dropdowns: [],
    printArea: null,
  };
}

const inputs: Record<string, () => Iterable<SheetPlan>> = {
  "1 sheet": () => manyForms(1),
  "9 sheets": () => manyForms(9),
  "100 sheets": () => manyForms(100),
  "1,000 sheets": () => manyForms(1000),
  "5,000 sheets": () => manyForms(5000),
  "1,000 forms on one sheet": () => [stackedForms(1000)],
  "100,000 rows on one sheet": () => [longSheet(100_000)],
};

export const inputNames = Object.keys(inputs);

/** The path of an input workbook, made when it is not there yet. */
export function inputFile(name: string): string {
  const file = `${folder}/${name.replace(/[ ,]+/g, "-")}.xlsx`;
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const plans = inputs[name]?.() ?? [];
    writeFileSync(file, stampWorkbook(templateBytes, plans));
  }
  return file;
}

export { templateBytes };
