import * as fs from "node:fs";
import * as path from "node:path";
import type { Terminal } from "./terminal.ts";
import { UserError } from "./user-error.ts";

/** No workbook or document comes near this size; packed bytes. */
const largestInput = 1_000_000_000;

/** The bytes of a file that the user names. */
export function readInput(terminal: Terminal, file: string): Uint8Array {
  const place = path.resolve(terminal.workingFolder, file);
  try {
    const state = fs.statSync(place);
    if (state.isDirectory()) throw new UserError(`“${file}”是文件夹，请给出其中一个文件的名称。`);
    if (!state.isFile()) throw new UserError(`“${file}”不是普通文件，请给出保存在磁盘上的文件。`);
    if (state.size === 0) throw new UserError(`“${file}”是空文件，请换一份有内容的文件。`);
    if (state.size > largestInput) throw new UserError(`“${file}”过大，无法处理，请拆成几个文件后再试。`);
    return fs.readFileSync(place);
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(unreadable(file, error));
  }
}

function unreadable(file: string, error: unknown): string {
  switch (errorCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return `找不到文件“${file}”，请核对文件名和所在的文件夹。`;
    case "EACCES":
    case "EPERM":
      return `没有权限读取“${file}”，请检查文件的访问权限。`;
    case "EBUSY":
      return `“${file}”正被其他程序占用，请关闭后再试。`;
    default:
      return `无法读取“${file}”（${errorCode(error)}），请把它复制到本机磁盘后再试。`;
  }
}

/** A file to be written, checked before the work begins. */
export interface Output {
  /** As the user named it. */
  readonly file: string;
  /** Where it goes, links followed. */
  readonly place: string;
}

/** Checks that an output can be written and is none of the inputs; `extensions` in lower case, with their dot. */
export function planOutput(
  terminal: Terminal,
  file: string,
  extensions: readonly string[],
  inputs: readonly string[],
): Output {
  const place = realPlace(terminal, file);
  const folder = fs.statSync(path.dirname(place), { throwIfNoEntry: false });
  if (!folder?.isDirectory()) {
    throw new UserError(`“${file}”所在的文件夹不存在，请先建立文件夹，或换一个位置。`);
  }
  const existing = fs.statSync(place, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw new UserError(`“${file}”是文件夹，请在后面加上要写的文件名。`);
  if (!extensions.includes(path.extname(file).toLowerCase())) {
    throw new UserError(`输出文件“${file}”的扩展名应为 ${extensions.join(" 或 ")}，请改名后再试。`);
  }
  if (inputs.some((input) => isSameFile(realPlace(terminal, input), place))) {
    throw new UserError(`输出文件“${file}”与输入文件是同一个文件，请换一个文件名，以免覆盖原件。`);
  }
  for (const target of existing ? [place] : [path.dirname(place)]) {
    if (!isWritable(target)) throw new UserError(unwritable(file));
  }
  return { file, place };
}

/** Writes next to the target and renames, so that there is the whole file or the former one. */
export function writeOutput({ file, place }: Output, bytes: Uint8Array): void {
  const unfinished = path.join(path.dirname(place), `.${path.basename(place)}.${process.pid}.tmp`);
  try {
    fs.writeFileSync(unfinished, bytes, { flag: "wx" });
    fs.renameSync(unfinished, place);
  } catch {
    fs.rmSync(unfinished, { force: true });
    throw new UserError(unwritable(file));
  }
}

function unwritable(file: string): string {
  return `无法写入“${file}”，请确认它没有被 Excel 或 WPS 打开、所在文件夹可以写入，或换一个位置。`;
}

/** Where a path leads, links followed, whether or not the file exists. */
function realPlace(terminal: Terminal, file: string): string {
  const named = path.resolve(terminal.workingFolder, file);
  const folder = realPath(path.dirname(named)) ?? path.dirname(named);
  return realPath(named) ?? path.join(folder, path.basename(named));
}

function realPath(place: string): string | null {
  try {
    return fs.realpathSync(place);
  } catch {
    return null;
  }
}

function isSameFile(first: string, second: string): boolean {
  const [one, other] = [first, second].map((place) =>
    fs.statSync(place, { throwIfNoEntry: false, bigint: true }),
  );
  return first === second || (one !== undefined && one.dev === other?.dev && one.ino === other.ino);
}

function isWritable(place: string): boolean {
  try {
    fs.accessSync(place, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** What the name of a patched workbook ends in: the same as the original, since macros live in .xlsm only. */
export function workbookExtension(file: string): string {
  return path.extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}
