import { type Range, rangeOf } from "../grid/address.ts";
import type { Cell, Sheet } from "../grid/sheet.ts";
import { compact } from "../model/half-width.ts";
import { remembered } from "../model/remembered.ts";
import type { KnownLayouts } from "../template/known-layouts.ts";
import type { Label } from "../template/labels.ts";
import { isBudgetUnitLabel } from "./budget-unit-label.ts";
import { isFundsHeading, isUnitLine } from "./money-unit.ts";
import { isSchedulePoint } from "./schedule-point.ts";
import { titleKind } from "./title.ts";

/** What a text says about the form around it, whatever the form. */
export type Sign = Label | "budgetUnit" | "amountUnit" | "point" | "title" | "otherTitle";

/** A sign and where it stands; the area is more than one cell where it is merged. */
export interface Sighting extends Range {
  readonly sign: Sign;
  /** Without white space and full-width characters. */
  readonly text: string;
  /** 项目名称：征兵经费: the label's value stands in the same cell. */
  readonly holdsValue: boolean;
}

const longestTitle = 120;
const longestUnit = 60;
const longestLabel = 30;
/** Without one of these a text is no sign but a label at most. */
const hint = /[月季单部绩]/;
/** Without one of these a text too long for a label is no sign. */
const longHint = /绩效|单位|部门/;

/** The signs that are visible on a sheet, in rows from top to bottom, each from left to right. Linear in the cells. */
export function findSightings(sheet: Sheet, layouts: KnownLayouts): Sighting[][] {
  const signIn = signReader(layouts);
  const rows: Sighting[][] = [];
  for (const row of sheet.rows) {
    const found: Sighting[] = [];
    for (const cell of row.cells) {
      const seen = seenIn(cell, signIn);
      const area = seen && visibleArea(sheet, cell);
      if (!area) continue;
      const { top, left, bottom, right } = area;
      const { sign, text, holdsValue } = seen;
      found.push({ top, left, bottom, right, sign, text, holdsValue });
    }
    if (found.length > 0) rows.push(found);
  }
  return rows;
}

/** A sign and the text it is seen in. */
type Seen = Pick<Sighting, "sign" | "text" | "holdsValue">;

function seenIn({ value }: Cell, signIn: SignReader): Seen | null {
  if (typeof value !== "string" || value.length > longestTitle) return null;
  return value.length <= longestLabel || longHint.test(value) ? signIn(value) : null;
}

type SignReader = (written: string) => Seen | null;

const signReaders = new WeakMap<KnownLayouts, SignReader>();

function signReader(layouts: KnownLayouts): SignReader {
  let reader = signReaders.get(layouts);
  if (!reader) {
    reader = remembered((written) => {
      const text = compact(written);
      const sign = signOf(text, layouts);
      if (sign) return { sign, text, holdsValue: false };
      const label = labelBeforeValue(text, layouts);
      return label && { sign: label, text, holdsValue: true };
    });
    signReaders.set(layouts, reader);
  }
  return reader;
}

/** Only what identifies a project is written so; 绩效目标：… begins many a text. */
function labelBeforeValue(text: string, layouts: KnownLayouts): Sign | null {
  const colon = text.indexOf(":");
  if (colon < 0 || colon === text.length - 1) return null;
  const label = layouts.labelOf(text.slice(0, colon));
  return label === "projectCode" || label === "projectName" ? label : null;
}

function signOf(text: string, layouts: KnownLayouts): Sign | null {
  if (text.length <= longestLabel) {
    const label = layouts.labelOf(text);
    // A template with nothing left of {{schedule.3月底}} calls the schedule by the point above.
    if (label && !(label === "schedule" && isSchedulePoint(text))) return label;
    if (isFundsHeading(text)) return "amountUnit";
    if (!hint.test(text)) return null;
    if (isSchedulePoint(text)) return "point";
    if (isUnitLine(text)) return "amountUnit";
  }
  if (text.length <= longestUnit && isBudgetUnitLabel(text)) return "budgetUnit";
  return titleKind(text);
}

/** `null` for a cell that a merged area hides. */
function visibleArea(sheet: Sheet, { row, column }: Cell): Range | null {
  const merge = sheet.mergeAt(row, column);
  if (!merge) return rangeOf({ row, column });
  return merge.top === row && merge.left === column ? merge : null;
}
