import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { builtPages } from "./built-pages.ts";

let folder = "";

beforeAll(async () => {
  folder = await builtPages();
}, 300_000);

const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const scripts = () => readdirSync(folder).filter((file) => file.endsWith(".js"));

/** The scripts that a page names, office.js included. */
function scriptsOf(page: string): string[] {
  return [...read(page).matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)].map(([, address = ""]) => address);
}

function ownScriptsOf(page: string): string[] {
  return scriptsOf(page).filter((address) => !address.startsWith("https:") && address !== "too-old.js");
}

function policyOf(page: string): string {
  return /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(read(page))?.[1] ?? "";
}

const packed = (file: string) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;

test("a page comes with at most 60 KB of packed script besides office.js", () => {
  for (const page of ["taskpane.html", "commands.html"]) {
    const size = ownScriptsOf(page).reduce((sum, file) => sum + packed(file), 0);
    expect(size, page).toBeGreaterThan(0);
    expect(size, page).toBeLessThanOrEqual(60 * 1024);
  }
});

test("what the rules say of themselves and their examples wait outside of the scripts that check", () => {
  const texts = scripts().filter((file) => read(file).includes("编码前 6 位是行政区划"));
  expect(texts).toHaveLength(1);
  const own = [...ownScriptsOf("taskpane.html"), ...ownScriptsOf("commands.html")];
  expect(own.filter((file) => texts.includes(file))).toEqual([]);
  for (const file of scripts()) expect(read(file), file).not.toContain("13028322P00916110002Q");
});

test("neither exceljs nor office.js is in any script", () => {
  for (const file of scripts()) {
    expect(read(file), file).not.toMatch(/exceljs|OfficeExtension\.ClientRequestContext=|OSF\.DDA/i);
  }
});

test("every script and style that a page names is there", () => {
  const files = new Set(readdirSync(folder));
  for (const page of ["taskpane.html", "commands.html", "message.html", "too-old.html"]) {
    const styles = [...read(page).matchAll(/<link[^>]*\bhref="?([^\s">]+)/g)].map(
      ([, address = ""]) => address,
    );
    for (const address of [...scriptsOf(page), ...styles]) {
      if (!address.startsWith("https:")) expect(files).toContain(address);
    }
  }
});

test("office.js comes from Microsoft, before the pane's script", () => {
  expect(scriptsOf("taskpane.html")[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(scriptsOf("message.html").join()).not.toContain("office.js");
});

test("no page may connect anywhere, and scripts come from its own place and that of office.js only", () => {
  for (const page of ["taskpane.html", "commands.html"]) {
    expect(policyOf(page)).toContain("default-src 'none'");
    expect(policyOf(page)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policyOf(page)).not.toContain("connect-src");
  }
  for (const page of ["message.html", "too-old.html"]) {
    expect(policyOf(page)).toContain("default-src 'none'");
    expect(policyOf(page)).toContain("script-src 'self';");
  }
});

test("the page for an Excel that is too old names the version needed and runs no script", () => {
  expect(read("too-old.html")).toContain("Excel 2021");
  expect(scriptsOf("too-old.html")).toEqual([]);
});

test("a browser without modules is sent to that page by a script that it can read", () => {
  expect(read("taskpane.html")).toMatch(/<script nomodule[^>]*src="?too-old\.js/);
  expect(read("too-old.js")).not.toMatch(/=>|`|\b(const|let)\b/);
});
