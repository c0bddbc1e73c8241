import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

const macFolder = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";
const windowsKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** Makes Excel on this machine list the add-in; gives what the user does next, by platform. */
export function sideload(manifestFile: string, addInId: string, platform = process.platform): string {
  if (platform === "win32") {
    const add = ["add", windowsKey, "/v", addInId, "/t", "REG_SZ", "/d", manifestFile, "/f"];
    return spawnSync("reg", add, { stdio: "ignore" }).status === 0
      ? `已登记到 Windows 的 Excel。重新启动 Excel，“绩表通”在“开始”选项卡的右侧；没有出现时：开始 → 加载项 → 更多加载项 → 开发人员加载项。
取消登记：reg delete ${windowsKey} /v ${addInId} /f`
      : `无法写入注册表。请改用共享文件夹目录，见 docs/deployment.md。`;
  }
  if (platform === "darwin") {
    const folder = path.join(homedir(), macFolder);
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifestFile, path.join(folder, `${addInId}.manifest.xml`));
    return `清单已放入 ~/${macFolder}。重新启动 Excel：开始 → 加载项 → 开发人员加载项 → 绩表通。
取消：从该文件夹删除 ${addInId}.manifest.xml。`;
  }
  return "本机没有桌面版 Excel；请用 Excel 网页版，或把清单拷到装有 Excel 的机器（它须能访问这个地址）。";
}
