import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

const sources = [
  ...["src", "assets", "templates", "examples", "scripts/webpack"],
  ...["manifest.xml", "webpack.config.js", "package.json", "package-lock.json"],
];

export interface BuildOptions {
  readonly part?: "excel" | "web" | "wps";
  /** As `origin=https://…` and `officejs=china`. */
  readonly env?: readonly string[];
}

/** The folder of freshly built pages. Those of unchanged sources are built once, by whichever test comes first. */
export async function builtPages({ part = "excel", env = [] }: BuildOptions = {}): Promise<string> {
  const folder = path.resolve("out/built", keyOf([part, ...env]));
  if (existsSync(folder)) return folder;
  mkdirSync("out/built", { recursive: true });
  const fresh = mkdtempSync(path.resolve("out/built/making-"));
  const options = ["--config-name", part, "--output-path", fresh, ...env.flatMap((item) => ["--env", item])];
  try {
    await run(["node_modules/webpack-cli/bin/cli.js", ...options]);
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    // Another test may have built the same meanwhile.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function keyOf(options: readonly string[]): string {
  const hash = createHash("sha256").update(options.join("\n"));
  for (const source of sources) {
    for (const file of filesOf(source)) hash.update(`\n${file}\n`).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesOf(source: string): string[] {
  if (path.extname(source) !== "") return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.includes(".test."))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function run(command: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "pipe"] });
    let told = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (told += text));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(told))));
  });
}
