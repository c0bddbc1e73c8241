import { HostError, loadPart } from "../../hosts/host.ts";
import { Pace } from "../../hosts/pace.ts";
import type { XlsxHost } from "../../hosts/xlsx/memory/xlsx-host.ts";
import { WorkbookError } from "../../hosts/xlsx/workbook-error.ts";
import { faultSentence } from "../../pane/session/fault-sentences.ts";
import { fileFaultSentence, workbookKind } from "../files/file-faults.ts";
import { standardWorkbook } from "../template/standard-template.ts";

/** A workbook that the page works on. */
export interface OpenedFile {
  readonly name: string;
  readonly host: XlsxHost;
}

/** Opens a file that the user chose or dropped; a file that cannot be opened gives the sentence to show. */
export async function openFile(file: File): Promise<OpenedFile | string> {
  try {
    return await openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof WorkbookError) return fileFaultSentence(error.fault, file.name, workbookKind);
    if (error instanceof HostError) return faultSentence(error.fault, "浏览器");
    if (error instanceof DOMException) return `“${file.name}”读不出来，请确认文件没有被移走或占用。`;
    throw error;
  }
}

/**
 * Opens a workbook and reads each of its sheets once, as a check will; what reads it is loaded the first time. Throws a
 * WorkbookError when it is none, or a sheet of it cannot be read.
 */
export async function openBytes(name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const [{ openXlsxHost }, { readWorkbook }, template] = await Promise.all([
    loadPart(() => import("../../hosts/xlsx/memory/xlsx-host.ts")),
    loadPart(() => import("../../hosts/xlsx/read/read-workbook.ts")),
    standardWorkbook(),
  ]);
  const pace = new Pace();
  for (const _ of readWorkbook(bytes).sheets()) await pace.rest();
  return { name, host: openXlsxHost(bytes, template) };
}
