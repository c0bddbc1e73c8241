import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import { localCertificate } from "./serve/certificate.ts";
import { sideload } from "./serve/sideload.ts";
import { serveFolder } from "./serve/static-server.ts";

/** Serves the add-in, built before, at the address of the manifest, and makes Excel list it. */
const port = 3000;
const manifestFile = path.resolve("dist/excel/manifest.xml");
const addInId = /<Id>(.+?)<\/Id>/.exec(readFileSync(manifestFile, "utf8"))?.[1] ?? "";

const certificate = localCertificate("out/certificate");
if (certificate) {
  const { keyFile, certFile } = certificate;
  const pair = { key: readFileSync(keyFile), cert: readFileSync(certFile) };
  createServer(pair, serveFolder("dist/excel"))
    .on("error", (error) => {
      console.error(`无法在端口 ${port} 提供服务（${error.message}）。请先关闭占用它的程序。`);
      process.exitCode = 1;
    })
    .listen(port, "127.0.0.1", () => console.log(guide(path.resolve(certFile))));
} else {
  console.error(`没有 openssl，无法为 localhost 制作证书，而 Excel 只打开 https 地址。
请安装 openssl，或把单位的证书存为 out/certificate/key.pem 和 out/certificate/cert.pem 后重试。`);
  process.exitCode = 1;
}

function guide(certFile: string): string {
  return `绩表通正在 https://localhost:${port}/ 提供服务，按 Ctrl+C 结束。

一、信任本机证书（只需一次）
  Windows：certutil -user -addstore Root "${certFile}"
  Mac：security add-trusted-cert -p ssl -k ~/Library/Keychains/login.keychain-db "${certFile}"
  网页版：用同一浏览器打开 https://localhost:${port}/taskpane.html，确认继续访问。

二、桌面版 Excel
  ${sideload(manifestFile, addInId).replaceAll("\n", "\n  ")}

三、Excel 网页版
  打开工作簿 → 开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选择
  ${manifestFile}`;
}
