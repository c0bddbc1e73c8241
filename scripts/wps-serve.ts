import { createServer } from "node:http";
import { serveFolder } from "./serve/static-server.ts";
import { localAddress, localPort } from "./wps/local-address.ts";

/** Serves the add-in for WPS, built before, on this machine only. */
createServer(serveFolder("dist/wps"))
  .on("error", (error) => {
    console.error(`无法在端口 ${localPort} 提供服务（${error.message}）。请先关闭占用它的程序。`);
    process.exitCode = 1;
  })
  .listen(localPort, "127.0.0.1", () =>
    console.log(`绩表通的 WPS 加载项：${localAddress}\n首次使用请运行 npm run wps:install。按 Ctrl+C 结束。`),
  );
