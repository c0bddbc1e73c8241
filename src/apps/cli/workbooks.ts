import type { CheckedWorkbook } from "../../core/checked-workbook.ts";
import type { Sheet } from "../../core/grid/sheet.ts";
import { checkWorkbook } from "../../core/pipeline.ts";
import type { PipelineOptions } from "../../core/pipeline-options.ts";
import { readWorkbook, type Workbook } from "../../hosts/xlsx/read/read-workbook.ts";
import { workbookKind } from "../files/file-faults.ts";
import { readInput } from "./files.ts";
import { pipelineOptions, type TableChoice } from "./options.ts";
import { reading } from "./reading.ts";
import type { Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

/** A workbook that the user named, checked and found to hold target tables. */
export interface OpenedWorkbook {
  readonly bytes: Uint8Array;
  /** Its sheets, or the one that was chosen; read anew each time. */
  readonly sheets: () => Iterable<Sheet>;
  readonly options: PipelineOptions;
  readonly checked: CheckedWorkbook;
}

/** Opens a workbook and checks it; refuses one without any target table. */
export async function openWorkbook(
  terminal: Terminal,
  file: string,
  choice: TableChoice,
): Promise<OpenedWorkbook> {
  const bytes = readInput(terminal, file);
  const options = await pipelineOptions(terminal, choice);
  return await reading(file, workbookKind, () => {
    const workbook = readWorkbook(bytes);
    requireSheet(file, workbook, choice.sheet);
    const sheets = () => workbook.sheets(choice.sheet);
    const checked = checkWorkbook(sheets(), options);
    if (checked.tables.length === 0) throw new UserError(noTables(file, choice.sheet));
    return { bytes, sheets, options, checked };
  });
}

function requireSheet(file: string, { sheetNames }: Workbook, sheet: string | undefined): void {
  if (sheet === undefined || sheetNames.includes(sheet)) return;
  throw new UserError(`“${file}”中没有名为“${sheet}”的工作表，现有的工作表是：${sheetNames.join("、")}。`);
}

function noTables(file: string, sheet: string | undefined): string {
  const place = sheet === undefined ? `“${file}”` : `“${file}”的工作表“${sheet}”`;
  return `${place}中没有找到项目绩效目标表，请确认选对了文件，并且表中有“项目编码”“绩效目标”“三级指标”等栏目。`;
}
