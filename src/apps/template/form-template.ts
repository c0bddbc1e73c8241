import { compileTemplate } from "../../core/template/compile.ts";
import type { Template } from "../../core/template/template.ts";

/** The sheet of a template workbook that is the form or ledger: the first with a row for indicators. */
export function findFormTemplate(sheets: ReadonlyMap<string, Template>): Template | undefined {
  return [...sheets.values()].find((sheet) =>
    compileTemplate(sheet).blocks.some(({ group }) => group === "indicator"),
  );
}

/** As `findFormTemplate`; throws where there is none. */
export function formTemplate(sheets: ReadonlyMap<string, Template>): Template {
  const form = findFormTemplate(sheets);
  if (!form) throw new Error("The template workbook has no row for indicators");
  return form;
}
