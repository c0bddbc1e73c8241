/**
 * The part of WPS 表格's object model that is used here. Members that not every version has are optional; whether they are
 * there is asked with `offers`, never of the type. Collections count from 1, colours are BGR, blank cells are null.
 */
export interface WpsApplication {
  readonly ActiveWorkbook: WpsWorkbook | null;
  readonly ActiveSheet: WpsWorksheet | null;
  readonly Workbooks: { Open(path: string): WpsWorkbook };
  ScreenUpdating: boolean;
  EnableEvents: boolean;
  DisplayAlerts: boolean;
  /** False while a cell is being edited. */
  readonly Ready?: boolean;
  readonly ApiEvent?: WpsEvents | undefined;
  readonly FileSystem?: WpsFileSystem | undefined;
  readonly Env?: { GetTempPath(): string } | undefined;
  readonly Enum?: { readonly msoCTPDockPositionRight?: number } | undefined;
  readonly PluginStorage: WpsStorage;
  CreateTaskPane(address: string): WpsTaskPane;
  GetTaskPane(id: number): WpsTaskPane | null;
}

export interface WpsWorkbook {
  /** With its folder, once it is saved. */
  readonly FullName: string;
  /** 51 is .xlsx, 52 .xlsm. */
  readonly FileFormat?: number;
  /** Every kind of sheet. */
  readonly Sheets: WpsSheets;
  readonly Worksheets: WpsSheets;
  readonly ActiveSheet: WpsWorksheet;
  readonly ProtectStructure?: boolean;
  Activate(): void;
  SaveCopyAs(path: string): void;
  Close(saves: boolean): void;
}

export interface WpsSheets {
  readonly Count: number;
  /** Throws when there is none. */
  Item(key: number | string): WpsWorksheet;
  Add(before: null, after: WpsWorksheet): WpsWorksheet;
}

export interface WpsWorksheet {
  Name: string;
  /** -1 where the user can see it. */
  readonly Visible: number | boolean;
  readonly UsedRange: WpsRange;
  readonly Cells: WpsRange;
  readonly ProtectContents?: boolean;
  readonly PageSetup: { PrintArea: string };
  readonly Hyperlinks: { Add(anchor: WpsRange, address: string, place: string): unknown };
  /** An address has at most 255 characters. */
  Range(address: string): WpsRange;
  Activate(): void;
  Delete(): void;
  Copy(before: null, after: WpsWorksheet): void;
}

export interface WpsRange {
  /** A list of rows; of one row perhaps its cells; of one cell its value. Errors are numbers. */
  Value2: unknown;
  Formula: unknown;
  /** These three are null where the cells differ. */
  NumberFormat: string | null;
  readonly HasFormula: boolean | null;
  readonly MergeCells: boolean | null;
  readonly MergeArea: WpsRange;
  readonly FormatConditions?: WpsFormatConditions;
  readonly Validation: { Add(type: number, alert: number, operator: number, list: string): unknown };
  readonly Font: { Size: number; Bold: boolean };
  readonly Borders: { LineStyle: number };
  WrapText: boolean;
  HorizontalAlignment: number;
  VerticalAlignment: number;
  RowHeight: number;
  ColumnWidth: number;
  Merge(): void;
  /** As $A$1:$G$16. */
  Address(): string;
  Select(): unknown;
}

export interface WpsFormatConditions {
  readonly Count: number;
  Item(index: number): WpsFormatCondition;
  Add(type: number, operator: number, formula: string): WpsFormatCondition;
}

export interface WpsFormatCondition {
  readonly Type: number;
  readonly Formula1: string;
  readonly Interior: { Color: number };
  StopIfTrue: boolean;
  SetFirstPriority(): void;
  Delete(): void;
}

/** Sheet events tell the sheet and, where there is one, the range; those of workbooks the workbook. */
export type WpsListener = (subject: WpsWorksheet & WpsWorkbook, range: WpsRange) => void;

export interface WpsEvents {
  AddApiEventListener(name: string, listener: WpsListener): unknown;
  RemoveApiEventListener(name: string, listener: WpsListener): unknown;
}

export interface WpsFileSystem {
  ReadFileAsArrayBuffer?(path: string): ArrayBuffer;
  /** A character for a byte. */
  readAsBinaryString?(path: string): string;
  writeAsBinaryString?(path: string, bytes: string): unknown;
  Remove?(path: string): unknown;
}

export interface WpsStorage {
  getItem(key: string): string | number | null | undefined;
  setItem(key: string, value: string | number): unknown;
}

export interface WpsTaskPane {
  readonly ID: number;
  Visible: boolean;
  DockPosition: number;
  Width: number;
}
