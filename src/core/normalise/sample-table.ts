import type { CellEdit } from "../grid/edit.ts";
import type { CellValue } from "../grid/sheet.ts";
import type { Field, IndicatorRow, TargetField, TargetTable } from "../read/table.ts";
import { parseTarget } from "../target/parse.ts";
import { builtInLayouts } from "../template/known-layouts.ts";

/** For tests: what the cells of a table hold; a cell left out is not there. */
export interface Sample {
  readonly projectCode?: CellValue;
  readonly budget?: CellValue;
  readonly fiscalFunds?: CellValue;
  readonly otherFunds?: CellValue;
  readonly schedule?: readonly CellValue[];
  /** 一级, 二级, 三级, 指标值, 依据; the same 一级 as above, `"〃"`, is carried down from one cell. */
  readonly rows?: readonly (readonly CellValue[])[];
  /** Cells that hold formulas, as `row,column`. */
  readonly formulas?: readonly string[];
}

/** For tests: a table with the head in rows 1 to 4, the schedule in row 5, the indicators from row 7 on. */
export function tableOf(sample: Sample): TargetTable {
  const fieldAt = (row: number, column: number, value: CellValue | undefined): Field => ({
    row,
    column,
    value: value ?? null,
    text: value === null || value === undefined ? "" : String(value).trim(),
    isFormula: sample.formulas?.includes(`${row},${column}`) ?? false,
  });
  const head = (row: number, value: CellValue | undefined) =>
    value === undefined ? null : { ...fieldAt(row, 2, value), amount: null, ownUnit: null };
  const indicators: IndicatorRow[] = [];
  for (const [index, cells] of (sample.rows ?? []).entries()) {
    const row = index + 7;
    const above = cells[0] === "〃" ? indicators.at(-1)?.level1 : undefined;
    const target = fieldAt(row, 4, cells[3]);
    indicators.push({
      row,
      level1: above ?? fieldAt(row, 1, cells[0]),
      level2: fieldAt(row, 2, cells[1]),
      name: fieldAt(row, 3, cells[2]),
      target: { ...target, target: parseTarget(target.text) } satisfies TargetField,
      basis: fieldAt(row, 5, cells[4]),
      description: null,
      unitOfMeasure: null,
      weight: null,
    });
  }
  return {
    sheet: "表一",
    range: { top: 1, left: 1, bottom: 6 + indicators.length, right: 5 },
    layout: builtInLayouts.nearest("form", new Set()),
    title: null,
    budgetUnit: null,
    amountUnit: null,
    projectCode: head(1, sample.projectCode),
    projectName: null,
    supervisingDepartment: null,
    budget: head(2, sample.budget),
    fiscalFunds: head(3, sample.fiscalFunds),
    otherFunds: head(4, sample.otherFunds),
    purpose: null,
    schedule: (sample.schedule ?? []).map((value, index) => ({
      ...fieldAt(5, index + 1, value),
      label: `${index + 1}月底`,
      percent: null,
    })),
    goal: null,
    indicators,
    labels: [],
    unknown: [],
    notes: [],
  };
}

/** For tests: edits as `before → after`, in their order. */
export function changes(edits: readonly CellEdit[]): string[] {
  return edits.map(({ before, after }) => `${before} → ${after}`);
}
