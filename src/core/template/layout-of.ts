import { type Address, type Range, rangeContains } from "../grid/address.ts";
import { compact } from "../model/half-width.ts";
import { type CompiledTemplate, compileTemplate } from "./compile.ts";
import { isHeadLabel, isIndicatorLabel } from "./labels.ts";
import type { FieldLabel, WordedLayout } from "./layout.ts";
import type { Template, TemplateCell } from "./template.ts";

/** A field that a template has a place for, and the fixed text that names it there. */
export interface LabelledField {
  readonly placeholder: string;
  readonly field: FieldLabel;
  readonly at: Address;
  /** Without white space and full-width characters; `null` where no fixed text stands left of the field or above it. */
  readonly label: string | null;
}

/** What is written into a cell of its own is read from that cell's column. */
const partsOfTarget: ReadonlyMap<string, FieldLabel> = new Map([
  ["number", "target"],
  ["operator", "nature"],
  ["unit", "unitOfMeasure"],
]);

/** The layout that a template's fixed texts and placeholders describe. */
export function layoutOf(template: Template): WordedLayout {
  const labels = new Map<FieldLabel, string>();
  for (const { field, label } of labelledFields(template))
    if (label !== null && !labels.has(field)) labels.set(field, label);
  const cells = template.rows.flatMap((row) => row.cells);
  return {
    name: template.name,
    kind: isLedger(template) ? "ledger" : "form",
    fields: [...labels.keys()],
    labels: [...labels],
    fixedTexts: [...new Set(cells.flatMap((cell) => fixedText(cell) ?? []))],
  };
}

/** Whether the project's fields stand in the rows of its indicators. */
export function isLedger(template: Template): boolean {
  return indicatorRows(compileTemplate(template)).some(({ placeholders }) =>
    placeholders.some((placeholder) => placeholder === "projectName" || placeholder === "projectCode"),
  );
}

/** The fields with a cell of their own, in the order of the sheet. */
export function labelledFields(template: Template): LabelledField[] {
  const compiled = compileTemplate(template);
  const repeated = new Set(indicatorRows(compiled).map(({ row }) => row));
  const firstRepeated = Math.min(...repeated);
  const cells = compiled.blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.flatMap(({ placeholder, own }) => {
    const field = placeholder && fieldOf(placeholder.placeholder);
    if (!placeholder || !field) return [];
    const at = own.styleOf;
    const label = repeated.has(at.row)
      ? textAbove(template, { row: firstRepeated, column: at.column })
      : (textLeft(template, at) ?? textAbove(template, at));
    return [{ placeholder: placeholder.placeholder, field, at, label }];
  });
}

function fieldOf(placeholder: string): FieldLabel | null {
  if (placeholder === "budgetUnit" || isHeadLabel(placeholder)) return placeholder;
  const [group, name = ""] = placeholder.split(".");
  if (group === "schedule") return "schedule";
  if (group !== "indicator") return null;
  return isIndicatorLabel(name) ? name : (partsOfTarget.get(name) ?? null);
}

function indicatorRows({ blocks }: CompiledTemplate): { row: number; placeholders: string[] }[] {
  return blocks
    .filter(({ group }) => group === "indicator")
    .flatMap(({ rows }) => rows)
    .map(({ row, cells }) => ({
      row,
      placeholders: cells.flatMap(({ placeholder }) => (placeholder ? [placeholder.placeholder] : [])),
    }));
}

/** The nearest cell left of a field that holds something, where that is fixed text. */
function textLeft(template: Template, { row, column }: Address): string | null {
  for (let left = column - 1; left > 0; left--) {
    const cell = shownAt(template, { row, column: left });
    if (cell?.value) return fixedText(cell);
  }
  return null;
}

function textAbove(template: Template, { row, column }: Address): string | null {
  const cell = row > 1 ? shownAt(template, { row: row - 1, column }) : undefined;
  return cell?.value ? fixedText(cell) : null;
}

/** What a person sees in a place: under a merged area the cell of that area. */
function shownAt(template: Template, at: Address): TemplateCell | undefined {
  const merge = template.merges.find((area: Range) => rangeContains(area, at));
  const row = template.rows.find((candidate) => candidate.row === (merge?.top ?? at.row));
  return row?.cells.find(({ column }) => column === (merge?.left ?? at.column));
}

function fixedText({ value }: TemplateCell): string | null {
  return typeof value === "string" && !value.includes("{{") ? compact(value) : null;
}
