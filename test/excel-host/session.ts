import type { Faults } from "./faults.ts";
import type { HostObject } from "./host-object.ts";
import type { ExcelWorkbook, WorkbookEvent } from "./model/excel-workbook.ts";

/** One add-in's connection to an open workbook. */
export interface Session {
  readonly workbook: ExcelWorkbook;
  /** The objects that office.js asked to keep, by the name it knows them by. */
  readonly references: Map<string, HostObject>;
  /** The events it wants to be told. */
  readonly told: Set<WorkbookEvent["kind"]>;
  readonly faults: Faults;
}
