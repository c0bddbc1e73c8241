import type { Capabilities } from "../host.ts";
import type { WpsApplication } from "./jsapi.ts";
import { ask, offers } from "./offers.ts";
import { temporaryFiles } from "./temporary-file.ts";

const reasons = {
  marks: "这个版本的 WPS 不能由加载项标记单元格，请升级 WPS。",
  events: "这个版本的 WPS 不能告知改动，改完请再校验一次。",
  formatting: "这个版本的 WPS 不让加载项使用临时文件：生成的表内容相同，版式较简单。",
};

/** What this WPS can do, asked of itself; whether cells can be marked shows only once a workbook is open. */
export function wpsCapabilities(app: WpsApplication): Capabilities {
  const events = offers(app, "ApiEvent");
  const marks = () => {
    const cells = ask(() => app.ActiveSheet?.Cells);
    return cells === undefined || offers(cells, "FormatConditions");
  };
  return {
    name: "WPS 表格",
    get marks() {
      return marks();
    },
    addSheets: true,
    events,
    get limits() {
      return {
        ...(marks() ? {} : { marks: reasons.marks }),
        ...(events ? {} : { events: reasons.events }),
        ...(temporaryFiles(app) ? {} : { formatting: reasons.formatting }),
      };
    },
  };
}
