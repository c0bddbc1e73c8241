import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listen } from "../../scripts/serve/listen.ts";
import { serveFolder } from "../../scripts/serve/static-server.ts";

const outside = mkdtempSync(path.join(tmpdir(), "serve-"));
const folder = mkdtempSync(path.join(outside, "pages-"));
writeFileSync(path.join(outside, "secret.txt"), "secret");
writeFileSync(`${folder}-secret.txt`, "secret");
writeFileSync(path.join(folder, "index.html"), "<p>页面</p>");
writeFileSync(path.join(folder, "a.js"), "1");
writeFileSync(path.join(folder, "例.xlsx"), "2");

const server = createServer(serveFolder(folder));
let port = 0;

beforeAll(async () => {
  port = await listen(server, 0);
});
afterAll(() => {
  server.close();
});

/** As it stands: a client like fetch would tidy `..` away. */
function get(
  address: string,
  method = "GET",
): Promise<{ status: number; type: string | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: address, method }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part) => {
        text += part;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"], text }),
      );
    })
      .on("error", reject)
      .end();
  });
}

test("files are served with their types, a folder by its index page", async () => {
  expect(await get("/")).toEqual({ status: 200, type: "text/html; charset=utf-8", text: "<p>页面</p>" });
  expect((await get("/a.js?v=1")).type).toBe("text/javascript; charset=utf-8");
  expect((await get(`/${encodeURIComponent("例.xlsx")}`)).text).toBe("2");
});

test("nothing outside of the folder is served, however it is asked for", async () => {
  const name = path.basename(folder);
  for (const address of [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    `/../${name}-secret.txt`,
    "//secret.txt",
    "/%00",
    "/%",
    "/none.html",
  ]) {
    const { status, text } = await get(address);
    expect([status, text], address).toEqual([404, ""]);
  }
});

test("nothing can be written", async () => {
  expect((await get("/a.js", "PUT")).status).toBe(405);
});

test("a port that is taken is passed over", async () => {
  const second = createServer();
  expect(await listen(second, port)).not.toBe(port);
  second.close();
});
