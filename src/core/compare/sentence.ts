import { whereTheyDiffer } from "../model/excerpt.ts";
import { type Change, type ComparedField, fieldWords } from "./change.ts";

/** Figures and names of classes stand without quotation marks. */
const bare: ReadonlySet<ComparedField> = new Set([
  "projectCode",
  "amountUnit",
  "budget",
  "fiscalFunds",
  "otherFunds",
  "schedule",
  "level1",
  "level2",
  "target",
  "unitOfMeasure",
  "weight",
]);

const ofIndicator: ReadonlySet<ComparedField> = new Set([
  "level1",
  "level2",
  "description",
  "target",
  "basis",
  "unitOfMeasure",
  "weight",
]);

/** A change as a reviewer says it: 预算数由 2.00 改为 3.00（+1.00 万元）. Without a full stop; long texts cut down. */
export function changeSentence(change: Change): string {
  const { kind, field, subject, before, after, difference } = change;
  const word = fieldWords[field];
  switch (kind) {
    case "added":
      return `新增${subject ?? word}“${oneLine(after ?? "")}”`;
    case "removed":
      return `删去${subject ?? word}“${oneLine(before ?? "")}”`;
    case "order":
      return `${subject ?? ""}顺序由 ${oneLine(before ?? "")} 改为 ${oneLine(after ?? "")}`;
    case "changed": {
      const [from, to] = whereTheyDiffer(before ?? "", after ?? "").map((text) =>
        shown(text, bare.has(field)),
      );
      const more = difference === null ? "" : `（${difference}）`;
      return `${topic(field, subject)}由${from}改为${to?.trimEnd()}${more}${change.isRespelling ? "，只是写法不同" : ""}`;
    }
  }
}

function topic(field: ComparedField, subject: string | null): string {
  const word = fieldWords[field];
  if (field === "schedule") return `${word}${subject ?? ""}`;
  return ofIndicator.has(field) && subject ? `“${oneLine(subject)}”的${word}` : word;
}

function shown(text: string, isBare: boolean): string {
  if (text === "") return "（空白）";
  return isBare ? ` ${oneLine(text)} ` : `“${oneLine(text)}”`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
