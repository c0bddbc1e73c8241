import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { transform } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { newerThanChrome86 } from "../browser/wps-older-chrome.ts";
import { builtPages } from "../built/built-pages.ts";

let folder = "";
beforeAll(async () => {
  folder = await builtPages({ part: "wps" });
}, 300_000);

const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const files = () => readdirSync(folder, { recursive: true }).map(String);
const scripts = () => files().filter((file) => file.endsWith(".js"));

/** What of a script or style Chrome 86 could not read: whatever is written otherwise for it than for the newest. */
async function rewrittenFor86(code: string, loader: "js" | "css"): Promise<[string, string]> {
  // Chrome before 91 errs in optional calls with spread arguments; that there are none is a test of its own.
  const options = {
    loader,
    charset: "utf8",
    supported: loader === "js" ? { "optional-chain": true } : {},
  } as const;
  const [newest, older] = await Promise.all([
    transform(code, { ...options, target: "esnext" }),
    transform(code, { ...options, target: "chrome86" }),
  ]);
  return [older.code, newest.code];
}

test("the package holds what WPS looks for, and one script for each page", () => {
  expect(files()).toEqual(
    expect.arrayContaining([
      "manifest.xml",
      "ribbon.xml",
      "index.html",
      "main.js",
      "pane.html",
      "pane.js",
      "pane.css",
    ]),
  );
  expect(scripts()).toEqual(["main.js", "pane.js"]);
  expect(read("manifest.xml")).toMatch(/<JsPlugin>[\s\S]*<Name>jibiao<\/Name>/);
});

test("every function that the ribbon names is there, and every picture", () => {
  const ribbon = read("ribbon.xml");
  const callbacks = [...ribbon.matchAll(/(?:onLoad|onAction|getImage)="(\w+)"/g)].map(
    ([, name = ""]) => name,
  );
  expect(new Set(callbacks).size).toBe(6);
  const globals: Record<string, unknown> = {};
  const main = read("main.js");
  new Function("window", "location", main)(globals, { href: "http://localhost/index.html" });
  for (const name of callbacks) expect(globals[name], name).toBeTypeOf("function");
  const image = globals["JibiaoImage"] as (control: object) => string;
  for (const [, id = ""] of ribbon.matchAll(/<button id="(\w+)"/g)) {
    expect(files()).toContain(image({ Id: id }));
    expect(files()).toContain(image({ id }));
  }
});

test("scripts are of the old kind, and nothing comes from elsewhere", () => {
  for (const page of ["index.html", "pane.html"]) {
    expect(read(page)).not.toMatch(/type="?module/);
    expect(read(page)).toContain("default-src 'none'");
    for (const [, address = ""] of read(page).matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect(files()).toContain(address);
    }
  }
  for (const script of scripts()) expect(read(script)).not.toMatch(/\bfetch\(|XMLHttpRequest|import\(/);
});

test("no script holds syntax newer than Chrome 86, no style what it would pass over", async () => {
  for (const script of scripts()) {
    const [older, newest] = await rewrittenFor86(read(script), "js");
    expect(older === newest, script).toBe(true);
    expect(read(script)).not.toMatch(/\?\.\([^()]*\.\.\./);
    // Regular expressions of newer kinds are only put off until they run.
    expect(read(script)).not.toMatch(/RegExp\([^()]*,\s*["'`][a-z]*[dv][a-z]*["'`]\)/);
  }
  const [older, newest] = await rewrittenFor86(read("pane.css"), "css");
  expect(older).toBe(newest);
  expect(read("pane.css")).not.toMatch(
    /:is\(|:where\(|:has\(|aspect-ratio|inset-(?:inline|block):|(?:margin|padding)-(?:inline|block):|\d[dsl]v[hw]\b|color-mix|@layer|@container|text-wrap|&/,
  );
});

test("the check itself knows newer syntax", async () => {
  for (const code of [
    "class A { static { a(); } }",
    "class A { #b; c(d) { return #b in d; } }",
    "/a/d.exec(b)",
  ]) {
    const [older, newest] = await rewrittenFor86(code, "js");
    expect(older, code).not.toBe(newest);
  }
});

test("no script names a method newer than Chrome 86", () => {
  // Names that older things have as well; the pages run without the newer ones in the browser tests.
  const common = new Set([
    "with",
    "at",
    "flatMap",
    "try",
    "any",
    "map",
    "filter",
    "take",
    "drop",
    "reduce",
    "forEach",
    "some",
    "every",
    "find",
    "reason",
    "abort",
  ]);
  const names = newerThanChrome86.map(([, member]) => member).filter((name) => !common.has(name));
  for (const script of scripts()) {
    const used = [...new Set(names)].filter((name) =>
      new RegExp(`(?:\\.|\\b(?<![\\w$.-]))${name}\\b\\s*\\(`).test(read(script)),
    );
    expect(used, script).toEqual([]);
  }
});
