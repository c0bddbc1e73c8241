import type { HostFault } from "../../hosts/host.ts";

const sentences: Record<HostFault, string> = {
  "cell-being-edited": "有单元格正在编辑。请先按 Enter 或 Esc 结束编辑，再重试。",
  protected: "工作表或工作簿受保护，没有写入。请先在“审阅”中撤销保护，再重试。",
  "sheet-gone": "这张工作表已被删除或改名。请重新校验。",
  "name-taken": "已有同名的工作表，没有添加。请把那张表改名后重试。",
  "not-supported": "这个版本的{host}不支持此操作。",
  "too-large": "一次要写的内容太多，没有写入。请少选几项后重试。",
  "not-loaded": "绩表通的这一部分没有加载下来。请检查网络连接，再重试。",
  cancelled: "已取消，工作簿没有改动。",
  other: "{host}没有完成这次操作。请重试；若仍不成功，请保存并重新打开工作簿。",
};

/** What a fault means to the user and what to do about it. `host` is its name: Excel, 浏览器. */
export function faultSentence(fault: HostFault, host: string): string {
  return sentences[fault].replace("{host}", ` ${host} `).trim();
}
