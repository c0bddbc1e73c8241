/** What a user may ask how it is done in each host, in the order of docs/hosts.md. */
export const aspects = {
  runsIn: "运行在",
  read: "读取",
  formats: "数字格式和合并单元格",
  liveCheck: "边改边校验",
  jump: "跳到单元格",
  write: "采用修正",
  undo: "撤销",
  marks: "标记",
  generate: "生成、新建工作表",
  ribbon: "不开面板的按钮",
  keeps: "工作簿的其他内容",
  network: "网络",
} as const;

/** How a host does each of these, in words for its users; an adapter declares all of them. */
export type Support = Readonly<Record<keyof typeof aspects, string>>;
