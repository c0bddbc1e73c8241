import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A headless Chromium, Chrome or Edge: the one `JIBIAO_BROWSER` names, of this machine, or of an npm package. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await findBrowser()), headless: true });
}

async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const args = ["--no-sandbox", "--disable-dev-shm-usage"];
  const named = process.env["JIBIAO_BROWSER"];
  if (named !== undefined && !existsSync(named)) throw new Error(`JIBIAO_BROWSER names no file: ${named}`);
  const found = named ?? places.find((place) => existsSync(place));
  if (found !== undefined) return { executablePath: found, args };
  const packed = await packedBrowser();
  if (packed) return { ...packed, args: [...packed.args, ...args] };
  throw new Error(
    "No browser was found: install Chromium, Chrome or Edge, set JIBIAO_BROWSER to one, or npm install --no-save @sparticuz/chromium.",
  );
}

interface PackedBrowser {
  readonly args: string[];
  executablePath(): Promise<string>;
}

/** The package that brings a browser within itself, where it is installed. */
async function packedBrowser(): Promise<{ executablePath: string; args: string[] } | null> {
  const name = "@sparticuz/chromium";
  try {
    createRequire(import.meta.url).resolve(name);
  } catch {
    return null;
  }
  const { default: browser } = (await import(name)) as { default: PackedBrowser };
  return { executablePath: await browser.executablePath(), args: browser.args };
}
