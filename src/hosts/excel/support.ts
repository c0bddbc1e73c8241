import type { Support } from "../support.ts";

/** How it is done in Excel. */
export const excelSupport: Support = {
  runsIn: "Excel 2021 / LTSC 2021 以上、Microsoft 365、Excel 网页版；iPad 上部分可用",
  read: "每张表一次取回全部单元格，整个工作簿三次往返",
  formats: "随单元格一起取回；ExcelApi 1.13 以前改读整个文件",
  liveCheck: "有（ExcelApi 1.9 起）",
  jump: "有",
  write: "一次读、一次写；单元格已被改过的不写；出错全部收回",
  undo: "加载项自己的撤销，按钮和面板共用；改过的单元格不动",
  marks: "条件格式，盖在原有底色上，清除后不留痕迹（ExcelApi 1.9 起）",
  generate:
    "由模板工作簿插入，版式与模板完全一致；ExcelApi 1.13 以前和 iPad 上照模板逐项画出，出错或取消时全部收回",
  ribbon: "校验、修正、生成（ExcelApi 1.13 起）",
  keeps: "全部保留，改动由 Excel 自己写入",
  network: "页面和 office.js 从部署的网站加载；工作簿内容不离开本机",
};
