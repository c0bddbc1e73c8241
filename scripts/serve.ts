import { createServer } from "node:http";
import { listen } from "./serve/listen.ts";
import { serveFolder } from "./serve/static-server.ts";

/** Serves the browser page, built before, at a port of this machine: 8080, `PORT`, or any free one. */
const port = await listen(createServer(serveFolder("dist/web")), Number(process.env["PORT"] ?? 8080));
console.log(`绩表通网页版：http://localhost:${port}/\n按 Ctrl+C 结束。`);
