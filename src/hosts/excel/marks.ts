import { formatAddress } from "../../core/grid/address.ts";
import { bySheet } from "../edit-blocks.ts";
import { HostError, type Mark } from "../host.ts";
import { markFormula } from "../mark-formula.ts";
import { toHostError } from "./excel-error.ts";
import { loadFormats, type PlacedFormat, removeFormats } from "./own-marks.ts";
import type { SheetList } from "./sheet-list.ts";

const colours: Readonly<Record<Mark["severity"], string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  info: "#DDEBF7",
};

/** In characters: Excel takes 8192 in `getRanges`. */
const longestAddress = 8000;

/**
 * Puts these marks in place of all former ones: one sync to find those, one to add and remove. The sheets are those last
 * listed; one that is new since costs a sync more.
 */
export async function placeMarks(
  context: Excel.RequestContext,
  list: SheetList,
  marks: readonly Mark[],
): Promise<void> {
  const before = await findFormats(context, list);
  const former = before.filter(({ isMark }) => isMark);
  const sheets = new Map(list.sheets.map(({ id, name }) => [name, id]));
  const placed = [...bySheet(marks)].flatMap(([name, ofSheet]) => {
    const sheet = sheets.get(name);
    return sheet === undefined ? [] : [{ sheet, ofSheet }];
  });
  if (former.length === 0 && placed.length === 0) return;
  try {
    for (const { sheet, ofSheet } of placed) addMarks(context, sheet, ofSheet);
    removeFormats(context, former);
    await context.sync();
  } catch (error) {
    throw await takenBack(list, before, toHostError(error));
  }
}

/** All conditional formats of this workbook. A sheet that was removed since it was listed costs two syncs more. */
async function findFormats(context: Excel.RequestContext, list: SheetList): Promise<PlacedFormat[]> {
  const known = list.sheets.map(({ id }) => id);
  const take = list.load(context);
  const found = loadFormats(context, known);
  try {
    await context.sync();
  } catch (error) {
    const told = toHostError(error);
    if (!(told instanceof HostError && told.fault === "sheet-gone")) throw error;
    return formatsOnAll(new Excel.RequestContext(), list);
  }
  const unknown = take().flatMap(({ id }) => (known.includes(id) ? [] : [id]));
  if (unknown.length === 0) return found();
  const more = loadFormats(context, unknown);
  await context.sync();
  return [...found(), ...more()];
}

async function formatsOnAll(context: Excel.RequestContext, list: SheetList): Promise<PlacedFormat[]> {
  const sheets = await list.refresh(context);
  const found = loadFormats(
    context,
    sheets.map(({ id }) => id),
  );
  await context.sync();
  return found();
}

function addMarks(context: Excel.RequestContext, sheet: string, marks: readonly Mark[]): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const severity of ["info", "warning", "error"] as const) {
    for (const addresses of addressLists(marks.filter((mark) => mark.severity === severity))) {
      const format = worksheet
        .getRanges(addresses)
        .conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = markFormula;
      format.custom.format.fill.color = colours[severity];
    }
  }
}

function addressLists(marks: readonly Mark[]): string[] {
  const lists: string[] = [];
  for (const address of new Set(marks.map(formatAddress))) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < longestAddress) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}

/** Takes away what was added before a fault, finished or not; the former marks stand until all new ones do. */
async function takenBack(list: SheetList, before: readonly PlacedFormat[], fault: unknown): Promise<unknown> {
  try {
    const context = new Excel.RequestContext();
    const known = new Set(before.map(({ sheet, id }) => sheet + id));
    const added = await formatsOnAll(context, list);
    removeFormats(
      context,
      added.filter(({ sheet, id, isCustom }) => isCustom && !known.has(sheet + id)),
    );
    await context.sync();
  } catch {
    // The fault that is told already says that Excel refuses; what is left of the marks goes with the next ones.
  }
  return fault;
}
