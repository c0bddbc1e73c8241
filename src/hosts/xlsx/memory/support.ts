import type { Support } from "../../support.ts";

/** How it is done in the browser page. */
export const xlsxSupport: Support = {
  runsIn: "浏览器页：Chrome 或 Edge 86 以上，Firefox、Safari 的近期版本；不需要 Office",
  read: "直接读取打开的 .xlsx、.xlsm 文件",
  formats: "由文件读取",
  liveCheck: "有，在网页的表格里改动时",
  jump: "有",
  write: "只改文件里的这些单元格；有公式的、已被改过的不写",
  undo: "加载项自己的撤销；改过的单元格不动",
  marks: "画在网页的表格上，不写进文件",
  generate: "由模板工作簿写入文件，版式与模板完全一致",
  ribbon: "没有功能区",
  keeps: "其余部分逐字节保留",
  network: "不需要；文件只在网页里处理，改完下载",
};
