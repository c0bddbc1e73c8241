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

/** As deep as the sources, whose paths are relative to themselves. */
const taskFile = fileURLToPath(new URL("../out/bench/bundle/task.mjs", import.meta.url));

/** Bundles the tasks as for users: what runs TypeScript directly makes functions slower. */
export async function bundleTasks(): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("./task.ts", import.meta.url))],
    outdir: dirname(taskFile),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
}

/** The median time and peak memory of several runs, each in a fresh process; `null` when the task could not finish. */
export function measure(task: string, file: string, runs: number): Measurement | null {
  const results: Measurement[] = [];
  for (let run = 0; run < runs; run++) {
    const child = spawnSync(process.execPath, [taskFile, task, file], {
      encoding: "utf8",
      timeout: 300_000,
    });
    if (child.status !== 0) {
      console.error(child.stderr.trim().split("\n").slice(-3).join("\n"));
      return null;
    }
    results.push(JSON.parse(child.stdout.trim().split("\n").at(-1) ?? "{}") as Measurement);
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const threadTimes = results.map(({ threadTime }) => threadTime).filter((time) => time !== null);
  return {
    milliseconds: median(results.map(({ milliseconds }) => milliseconds)),
    threadTime: threadTimes.length > 0 ? median(threadTimes) : null,
    megabytes: median(results.map(({ megabytes }) => megabytes)),
  };
}
