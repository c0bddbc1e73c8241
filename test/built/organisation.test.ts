import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { builtPages } from "./built-pages.ts";

test("an organisation builds for its own address and for the office.js of 21Vianet", {
  timeout: 300_000,
}, async () => {
  const folder = await builtPages({ env: ["origin=https://jx.example.gov.cn/jibiao", "officejs=china"] });
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  expect(read("manifest.xml")).not.toContain("localhost");
  expect(read("manifest.xml")).toContain('"https://jx.example.gov.cn/jibiao/taskpane.html"');
  const pane = read("taskpane.html");
  expect(pane).toContain(
    "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  );
  expect(pane).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
  expect(pane).not.toContain("appsforoffice.microsoft.com");
});

test("an address that is not https is refused", { timeout: 300_000 }, async () => {
  await expect(builtPages({ env: ["origin=http://jx.example.gov.cn"] })).rejects.toThrow(
    "origin is an address as https",
  );
});
