import type { CellEdit } from "../grid/edit.ts";
import type { TargetTable } from "../read/table.ts";
import { respell } from "./respell.ts";

const gap = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** 三级指标 and 指标值确定依据 without line breaks and doubled spaces between Chinese characters. */
export function normaliseTexts(table: TargetTable): CellEdit[] {
  const fields = table.indicators.flatMap(({ name, basis }) => [name, basis]);
  return respell(table, fields, ({ text }) =>
    text.replace(gap, (space) => (space.length > 1 || /[\r\n]/.test(space) ? "" : space)),
  );
}
