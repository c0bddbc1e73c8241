import type { CellEdit } from "../grid/edit.ts";
import { tidyCode } from "../model/project-code.ts";
import type { TargetTable } from "../read/table.ts";
import { respell } from "./respell.ts";

/** About as long as a code, digits for the most part; a mistyped one is tidied as well. */
const plausible = /^(?=(?:[A-Z]*\d){12})[0-9A-Z]{18,24}$/;

/** 项目编码 in half-width capitals without spaces. */
export function normaliseProjectCode(table: TargetTable): CellEdit[] {
  return respell(table, [table.projectCode], ({ text }) => {
    const code = tidyCode(text);
    return plausible.test(code) ? code : null;
  });
}
