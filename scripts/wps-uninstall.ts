import { addInFolder } from "./wps/add-in-folder.ts";
import { uninstall } from "./wps/install.ts";

/** Takes the add-in out of the current user's WPS, and no other. */
const folder = addInFolder();
try {
  if (!folder) throw new Error("只支持 Windows 和 Linux 的 WPS");
  console.log(uninstall(folder) ? "已从 WPS 移除绩表通，其他加载项没有改动。" : "WPS 里没有登记绩表通。");
} catch (error) {
  console.error(`没有移除：${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
