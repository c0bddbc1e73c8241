import type { Address, Range } from "../grid/address.ts";
import type { CellValue } from "../grid/sheet.ts";
import type { AmountUnit } from "../model/amount-unit.ts";
import type { Decimal } from "../model/decimal.ts";
import type { Target } from "../target/target.ts";
import type { Label } from "../template/labels.ts";
import type { Layout } from "../template/layout.ts";

/** What stands in one cell of a table. A blank cell that a label points at is a field with text "". */
export interface Field extends Address {
  /** As a person reads it in the sheet (25% for 0.25 formatted as a percentage), trimmed at both ends. */
  readonly text: string;
  readonly value: CellValue;
  /**
   * The cell holds a formula, or only the first part of a text that goes on in the cells below it: it is checked, and
   * never overwritten.
   */
  readonly isFormula: boolean;
}

/** Money. `amount` is in the table's unit, converted where the cell names its own; `null` when blank or not a number. */
export interface AmountField extends Field {
  readonly amount: Decimal | null;
  /** The unit written in the cell itself, if any: `2.00万元`. */
  readonly ownUnit: AmountUnit | null;
}

/** A point of the spending schedule. `percent` is cumulative, 25 for 25 %; `null` when blank or not a number. */
export interface SchedulePointField extends Field {
  /** As the layout names it, without spaces: 3月底. */
  readonly label: string;
  readonly percent: Decimal | null;
}

export interface TargetField extends Field {
  readonly target: Target;
}

/** One indicator row. A class that a merged cell, or a blank below it, carries down has the address of its own cell. */
export interface IndicatorRow {
  readonly row: number;
  readonly level1: Field;
  readonly level2: Field;
  readonly name: Field;
  readonly target: TargetField;
  /** Where a column of its own holds the operator that the target's text lacks; the meaning of a filled target has it. */
  readonly operator?: Field | null;
  /** `null` where the layout has no such column. */
  readonly description: Field | null;
  readonly basis: Field | null;
  readonly unitOfMeasure: Field | null;
  readonly weight: Field | null;
}

/** Where a label was seen. */
export interface LabelSighting extends Address {
  readonly label: Label;
}

/**
 * One 项目绩效目标表 as it stands on a sheet, every value with its address.
 * A head field is `null` where its label was not found.
 */
export interface TargetTable {
  readonly sheet: string;
  readonly range: Range;
  /** The known layout that its labels are nearest to. */
  readonly layout: Layout;
  readonly title: Field | null;
  /** A line above the labels that states the budget year, which need not be within the range: （2023年度）. */
  readonly yearLine?: Field | null;
  readonly budgetUnit: (Field & { readonly code: string | null; readonly name: string | null }) | null;
  readonly amountUnit: (Field & { readonly unit: AmountUnit | null }) | null;
  readonly projectCode: Field | null;
  readonly projectName: Field | null;
  /** 主管部门, where the form names the 实施单位 beside it. */
  readonly supervisingDepartment: Field | null;
  readonly budget: AmountField | null;
  readonly fiscalFunds: AmountField | null;
  readonly otherFunds: AmountField | null;
  readonly purpose: Field | null;
  readonly schedule: readonly SchedulePointField[];
  readonly goal: Field | null;
  readonly indicators: readonly IndicatorRow[];
  readonly labels: readonly LabelSighting[];
  /** Filled cells inside the table that no label explains: reported and kept. */
  readonly unknown: readonly Field[];
  /** What stands directly under the table: footnotes, who filled it in. It is kept, and not checked. */
  readonly notes: readonly Field[];
}

/** A duty of the 部门整体绩效目标 as it stands on a sheet. */
export interface DutyFields {
  readonly number: Field;
  readonly name: Field;
  readonly goal: Field;
  readonly indicator: Field;
}

/** The 部门整体绩效目标 as it stands on a sheet. */
export interface DepartmentTable {
  readonly sheet: string;
  readonly range: Range;
  readonly overallGoal: Field | null;
  readonly duties: readonly DutyFields[];
  readonly safeguards: readonly Field[];
}
