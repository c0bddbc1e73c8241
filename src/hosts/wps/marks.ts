import { formatAddress } from "../../core/grid/address.ts";
import { bySheet } from "../edit-blocks.ts";
import { HostError, type Mark } from "../host.ts";
import { markFormula } from "../mark-formula.ts";
import type { WpsFormatCondition, WpsWorkbook, WpsWorksheet } from "./jsapi.ts";
import { attempt } from "./offers.ts";
import { addressLists } from "./probe-formats.ts";
import type { Session } from "./session.ts";
import { toHostError } from "./wps-error.ts";

/** As 0xBBGGRR. */
const colours: Readonly<Record<Mark["severity"], number>> = {
  error: 0xcec7ff,
  warning: 0x9cebff,
  info: 0xf7ebdd,
};

/** By XlFormatConditionType and XlFormatConditionOperator; a formula uses no operator. */
const expression = 2;
const equal = 3;

/** Puts these marks in place of all former ones, as conditional formats, so that the cells' own fills are never touched. */
export async function placeMarks(session: Session, marks: readonly Mark[]): Promise<void> {
  const { app, book } = session;
  const shares = [...bySheet(marks)].flatMap(([name, ofSheet]) => {
    try {
      return [{ sheet: session.sheet(name, book), ofSheet }];
    } catch (error) {
      if (error instanceof HostError && error.fault === "sheet-gone") return [];
      throw error;
    }
  });
  const former = markedSheets(book);
  await session.quietly(() => {
    const added: WpsFormatCondition[] = [];
    try {
      for (const { sheet, ofSheet } of shares) addMarks(sheet, ofSheet, added);
      for (const { conditions } of former) for (const condition of conditions) condition.Delete();
    } catch (error) {
      for (const condition of added) attempt(() => condition.Delete());
      const sheets = [...shares, ...former].map(({ sheet }) => sheet);
      throw toHostError(app, error, { sheets });
    }
  });
}

function addMarks(sheet: WpsWorksheet, marks: readonly Mark[], added: WpsFormatCondition[]): void {
  // Each goes before the ones before it, so the errors come last.
  for (const severity of ["info", "warning", "error"] as const) {
    const addresses = new Set(marks.filter((mark) => mark.severity === severity).map(formatAddress));
    for (const list of addressLists([...addresses])) {
      const conditions = sheet.Range(list.join(",")).FormatConditions;
      if (!conditions) throw new HostError("not-supported", "FormatConditions");
      const condition = conditions.Add(expression, equal, markFormula);
      added.push(condition);
      condition.Interior.Color = colours[severity];
      attempt(() => condition.SetFirstPriority());
      attempt(() => {
        condition.StopIfTrue = false;
      });
    }
  }
}

/** The sheets that have marks, with these. */
function markedSheets({
  Worksheets,
}: WpsWorkbook): { sheet: WpsWorksheet; conditions: WpsFormatCondition[] }[] {
  return Array.from({ length: Worksheets.Count }, (_, index) => {
    const sheet = Worksheets.Item(index + 1);
    const conditions = sheet.Cells.FormatConditions;
    const all = Array.from({ length: conditions?.Count ?? 0 }, (__, place) => conditions?.Item(place + 1));
    return { sheet, conditions: all.filter((condition) => condition !== undefined).filter(isMark) };
  }).filter(({ conditions }) => conditions.length > 0);
}

function isMark(condition: WpsFormatCondition): boolean {
  return condition.Type === expression && condition.Formula1.replace(/ /g, "") === markFormula;
}
