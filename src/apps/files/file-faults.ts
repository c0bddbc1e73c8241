import type { WorkbookFault } from "../../hosts/xlsx/workbook-error.ts";

/** What kind of file was expected, and how a user makes one. */
export interface FileKind {
  readonly name: string;
  /** Where the user opens the original, and how it is saved there. */
  readonly program: string;
  readonly saveAs: string;
}

export const workbookKind: FileKind = {
  name: "能读取的 Excel 工作簿（.xlsx、.xlsm）",
  program: "Excel 或 WPS",
  saveAs: "另存为 .xlsx",
};

export const documentKind: FileKind = {
  name: "能读取的 Word 文档（.docx）或文本文件（.txt）",
  program: "Word 或 WPS",
  saveAs: "另存为 .docx 或 .txt",
};

const sentences: Record<WorkbookFault, (file: string, kind: FileKind) => string> = {
  empty: (file) => `“${file}”是空文件，请换一份有内容的文件。`,
  "not-a-workbook": (file, { name, program, saveAs }) =>
    `“${file}”不是${name}，请在 ${program} 中打开原件，${saveAs}后再试。`,
  damaged: (file, { program, saveAs }) =>
    `“${file}”已损坏或不完整，请重新取得原件，或在 ${program} 中修复并${saveAs}后再试。`,
  encrypted: (file, { program, saveAs }) =>
    `“${file}”设有打开密码，请在 ${program} 中取消密码，${saveAs}后再试。`,
  "old-xls": (file, { program, saveAs }) =>
    `“${file}”是旧版 .xls 格式，请在 ${program} 中打开，${saveAs}后再试。`,
  "too-large": (file) => `“${file}”解压后过大，无法处理，请删去无关内容或拆成几个文件后再试。`,
  "forbidden-xml": (file, { program, saveAs }) =>
    `“${file}”含有不允许的 XML 实体声明，请在 ${program} 中打开，${saveAs}后再试。`,
};

/** Why a file could not be read, and what the user can do about it, in one sentence. */
export function fileFaultSentence(fault: WorkbookFault, file: string, kind: FileKind): string {
  return sentences[fault](file, kind);
}
