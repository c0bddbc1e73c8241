import { formatAddress } from "../../core/grid/address.ts";
import { HostError, type Mark } from "../host.ts";
import { bySheet } from "./edit-blocks.ts";
import { toHostError } from "./excel-error.ts";
import { loadMarks, markFormula, type PlacedMark, removeMarks } from "./own-marks.ts";
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
  const former = await findMarks(context, list);
  const sheets = new Map(list.sheets.map(({ id, name }) => [name, id]));
  const placed = [...bySheet(marks)].map(([name, ofSheet]) => ({ sheet: sheets.get(name), ofSheet }));
  if (placed.some(({ sheet }) => sheet === undefined)) throw new HostError("sheet-gone", "a marked sheet");
  if (former.length === 0 && placed.length === 0) return;
  try {
    for (const { sheet = "", ofSheet } of placed) addMarks(context, sheet, ofSheet);
    removeMarks(context, former);
    await context.sync();
  } catch (error) {
    throw await takenBack(list, former, toHostError(error));
  }
}

/** All marks of this workbook. A sheet that was removed since it was listed costs two syncs more. */
async function findMarks(context: Excel.RequestContext, list: SheetList): Promise<PlacedMark[]> {
  const known = list.sheets.map(({ id }) => id);
  const take = list.load(context);
  const found = loadMarks(context, known);
  try {
    await context.sync();
  } catch (error) {
    const told = toHostError(error);
    if (!(told instanceof HostError && told.fault === "sheet-gone")) throw error;
    return marksOnAll(new Excel.RequestContext(), list);
  }
  const unknown = take().flatMap(({ id }) => (known.includes(id) ? [] : [id]));
  if (unknown.length === 0) return found();
  const more = loadMarks(context, unknown);
  await context.sync();
  return [...found(), ...more()];
}

async function marksOnAll(context: Excel.RequestContext, list: SheetList): Promise<PlacedMark[]> {
  const sheets = await list.refresh(context);
  const found = loadMarks(
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

/** Takes away what was added before a fault; the former marks stand until all new ones do. */
async function takenBack(list: SheetList, former: readonly PlacedMark[], fault: unknown): Promise<unknown> {
  try {
    const context = new Excel.RequestContext();
    const ids = new Set(former.map(({ id }) => id));
    const added = (await marksOnAll(context, list)).filter(({ id }) => !ids.has(id));
    removeMarks(context, added);
    await context.sync();
  } catch {
    // The fault that is told already says that Excel refuses; what is left of the marks goes with the next ones.
  }
  return fault;
}
