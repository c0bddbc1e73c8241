import type { Support } from "../support.ts";

/** How it is done in WPS. */
export const wpsSupport: Support = {
  runsIn: "WPS 表格的 JS 加载项，Windows 和 Linux；内置浏览器 Chrome 86 以上",
  read: "每张表一次取回全部单元格；整个工作簿另存临时副本后读取",
  formats: "由临时副本读取；不能使用临时文件时逐块询问",
  liveCheck: "有（有 ApiEvent 的版本）",
  jump: "有",
  write: "相邻单元格成块写入，写后核对；单元格已被改过的不写；WPS 没有回滚，出错由加载项逐格收回",
  undo: "加载项自己的撤销，按钮和面板共用；改过的单元格不动",
  marks: "条件格式，盖在原有底色上，清除后不留痕迹",
  generate:
    "打开由模板制成的临时工作簿并复制其工作表，版式与模板一致；不能使用临时文件时由对象模型画出，内容相同、版式较简单",
  ribbon: "校验、修正、生成",
  keeps: "全部保留，改动由 WPS 自己写入",
  network: "不需要；可完全离线安装",
};
