import { excelCapabilities } from "../src/hosts/excel/capabilities.ts";
import { excelSupport } from "../src/hosts/excel/support.ts";
import type { Capabilities } from "../src/hosts/host.ts";
import { aspects } from "../src/hosts/support.ts";
import { wpsCapabilities } from "../src/hosts/wps/capabilities.ts";
import type { WpsApplication } from "../src/hosts/wps/jsapi.ts";
import { wpsSupport } from "../src/hosts/wps/support.ts";
import { xlsxSupport } from "../src/hosts/xlsx/memory/support.ts";
import { openXlsxHost } from "../src/hosts/xlsx/memory/xlsx-host.ts";

/** The three hosts side by side, out of what their adapters declare and what these answer in the versions that differ. */
export function hostsAsMarkdown(workbook: Uint8Array): string {
  const entries = Object.entries(aspects) as [keyof typeof aspects, string][];
  return [
    "# 在 Excel、WPS 和浏览器里",
    "",
    "本页由 `npm run docs` 从三个适配器的声明生成，请勿手工修改。三处用的是同一个面板和同一套规则；同一组测试约束三个适配器。",
    "",
    "| | Excel | WPS 表格 | 浏览器页 |",
    "|---|---|---|---|",
    ...entries.map(
      ([aspect, label]) =>
        `| ${label} | ${excelSupport[aspect]} | ${wpsSupport[aspect]} | ${xlsxSupport[aspect]} |`,
    ),
    "",
    "## 哪个版本能做什么",
    "",
    "面板打开时向宿主询问，做不到的在面板里写明原因，不会试了才失败。",
    "",
    "| 宿主 | 标记 | 生成、新建 | 边改边校验 | 说明 |",
    "|---|---|---|---|---|",
    ...versions(workbook).map(([name, { marks, addSheets, events, limits }]) => {
      const notes = Object.values(limits ?? {}).join("");
      return `| ${name} | ${mark(marks)} | ${mark(addSheets)} | ${mark(events)} | ${notes} |`;
    }),
    "",
  ].join("\n");
}

function versions(workbook: Uint8Array): [string, Capabilities][] {
  return [
    ["Excel 2021、Microsoft 365、网页版（ExcelApi 1.13 以上）", inExcel(13)],
    ["Excel，ExcelApi 1.9 至 1.12", inExcel(9)],
    ["Excel，ExcelApi 1.7 和 1.8", inExcel(7)],
    ["Excel iPad 版", inExcel(13, "iOS")],
    ["WPS 表格", inWps({})],
    ["WPS 表格，不让加载项使用文件", inWps({ FileSystem: undefined })],
    ["WPS 表格，没有 ApiEvent", inWps({ ApiEvent: undefined })],
    ["WPS 表格，没有 FormatConditions", inWps({ ActiveSheet: { Cells: {} } })],
    ["浏览器页", openXlsxHost(workbook, workbook).capabilities],
  ];
}

/** As Office answers in this version. */
function inExcel(api: number, platform = "PC"): Capabilities {
  const isSetSupported = (_: string, version: string) => Number(version.split(".")[1]) <= api;
  const office = { PlatformType: { iOS: "iOS" }, context: { platform, requirements: { isSetSupported } } };
  Object.assign(globalThis, { Office: office });
  return excelCapabilities();
}

/** As a WPS answers that differs from the newest in this. */
function inWps(other: object): Capabilities {
  const app = {
    ApiEvent: {},
    Env: {},
    FileSystem: { ReadFileAsArrayBuffer() {}, writeAsBinaryString() {} },
    ActiveSheet: { Cells: { FormatConditions: {} } },
    ...other,
  };
  return wpsCapabilities(app as unknown as WpsApplication);
}

function mark(can: boolean): string {
  return can ? "✓" : "—";
}
