import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** What one run of a task took, in a process of its own. */
export interface Measurement {
  /** Milliseconds of the task itself, without starting the process. */
  readonly milliseconds: number;
  /**
   * Of these the processor's time that the task's own thread had: where all processors are busy compiling what runs
   * hot, the thread waits for one. `null` where the system does not tell.
   */
  readonly threadTime: number | null;
  /** Peak resident memory of the whole process in MB. */
  readonly megabytes: number;
}

/** A task and the workbook it is given; "" for none. */
export interface Measured {
  readonly task: string;
  readonly file: string;
  /** With the inflater that browsers use instead of Node's own. */
  readonly runsAnywhere?: boolean;
}

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** As deep as the sources, whose paths are relative to themselves. */
const taskFiles = {
  node: pathOf("../out/bench/node/task.mjs"),
  anywhere: pathOf("../out/bench/anywhere/task.mjs"),
};

/** Bundles the tasks as for users: what runs TypeScript directly makes functions slower. */
export async function bundleTasks(): Promise<void> {
  await bundle(taskFiles.node, {});
  await bundle(taskFiles.anywhere, { "#deflation": pathOf("../src/hosts/xlsx/deflation/anywhere.ts") });
}

async function bundle(taskFile: string, alias: Record<string, string>): Promise<void> {
  await build({
    entryPoints: [pathOf("./task.ts")],
    outdir: dirname(taskFile),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias,
    logLevel: "error",
  });
}

/**
 * What the runs of some tasks took, each in a fresh process. The tasks take turns, so that each round of them meets the
 * machine in the same mood. A task that could not finish has no runs.
 */
export function measure(tasks: readonly Measured[], runs: number): Measurement[][] {
  const results: Measurement[][] = tasks.map(() => []);
  const failed = new Set<Measured>();
  for (let run = 0; run < runs; run++) {
    for (const [index, measured] of tasks.entries()) {
      const result = failed.has(measured) ? null : runOnce(measured);
      if (result) results[index]?.push(result);
      else failed.add(measured);
    }
  }
  return results;
}

function runOnce({ task, file, runsAnywhere = false }: Measured): Measurement | null {
  const taskFile = runsAnywhere ? taskFiles.anywhere : taskFiles.node;
  const child = spawnSync(process.execPath, [taskFile, task, file], { encoding: "utf8", timeout: 300_000 });
  if (child.status === 0) return JSON.parse(child.stdout.trim().split("\n").at(-1) ?? "{}") as Measurement;
  console.error(child.stderr.trim().split("\n").slice(-3).join("\n"));
  return null;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
