import { createReadStream, statSync } from "node:fs";
import type { RequestListener } from "node:http";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Answers requests with the files of a folder, and with nothing outside of it. */
export function serveFolder(folder: string): RequestListener {
  const root = path.resolve(folder);
  return (request, response) => {
    const file = fileAt(root, request.url ?? "/");
    const state = file === null ? undefined : statSync(file, { throwIfNoEntry: false });
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405).end();
      return;
    }
    if (file === null || !state?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
      "Content-Length": state.size,
      // What is served is what was built last.
      "Cache-Control": "no-cache",
      "X-Content-Type-Options": "nosniff",
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(file).pipe(response);
  };
}

/** The file that an address names; `null` where it leads out of the folder. */
function fileAt(root: string, address: string): string | null {
  try {
    const name = decodeURIComponent(address.replace(/[?#].*/, ""));
    if (name.includes("\0") || name.includes("\\")) return null;
    const file = path.resolve(root, `.${name.endsWith("/") ? `${name}index.html` : name}`);
    return file.startsWith(root + path.sep) ? file : null;
  } catch {
    return null;
  }
}
