import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { addInFolder } from "./wps/add-in-folder.ts";
import { install } from "./wps/install.ts";
import { localAddress } from "./wps/local-address.ts";

/** Lists the add-in, built before, in the current user's WPS: from localhost, from `--url`, or with `--copy` from a copy. */
const { values } = parseArgs({
  options: { url: { type: "string", default: localAddress }, copy: { type: "boolean", default: false } },
});
const built = path.resolve("dist/wps");
const folder = addInFolder();
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

try {
  if (!folder) throw new Error("只支持 Windows 和 Linux 的 WPS");
  if (!existsSync(path.join(built, "manifest.xml"))) throw new Error("没有 dist/wps：请先运行 npm run build");
  if (!/^https?:\/\/\S+$/.test(values.url)) throw new Error(`${values.url} 不是网址`);
  const url = values.url.endsWith("/") ? values.url : `${values.url}/`;
  install(folder, built, version, values.copy ? null : url);
  console.log(`已登记到 ${path.join(folder, "publish.xml")}，其他加载项没有改动。请重新启动 WPS 表格。`);
  if (!values.copy && url === localAddress) console.log("使用时请保持 npm run wps:serve 运行。");
} catch (error) {
  console.error(`没有登记：${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
