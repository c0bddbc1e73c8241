import type { Capabilities } from "../host.ts";
import { supportsExcelApi } from "./requirement-sets.ts";

export type ExcelAbility = "marks" | "addSheets" | "events";

const older = "这个版本的 Excel 不能由加载项";
const needed = "，需要 Excel 2021 或 Microsoft 365。";
const reasons: Readonly<Record<ExcelAbility, string>> = {
  marks: `${older}标记单元格${needed}`,
  addSheets: `${older}插入带格式的工作表${needed}`,
  events: "这个版本的 Excel 不能告知改动，改完请再校验一次。",
};
const onPad = "iPad 上的 Excel 不能由加载项插入带格式的工作表，请在电脑上生成。";

/** By the reference of each member used: range areas 1.9, inserted sheets 1.13 and not on iOS, events 1.9. */
export function excelCapabilities(): Capabilities {
  const isPad = Office.context.platform === Office.PlatformType.iOS;
  const can: Readonly<Record<ExcelAbility, boolean>> = {
    marks: supportsExcelApi(9),
    addSheets: supportsExcelApi(13) && !isPad,
    events: supportsExcelApi(9),
  };
  const lacking = (["marks", "addSheets", "events"] as const).filter((ability) => !can[ability]);
  const limits = Object.fromEntries(
    lacking.map((ability) => [ability, isPad && ability === "addSheets" ? onPad : reasons[ability]]),
  );
  return { name: "Excel", ...can, limits };
}
