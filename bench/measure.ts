import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What one run of a task took, in a process of its own. */
export interface Measurement {
  /** Milliseconds of the task itself, without starting the process. */
  readonly milliseconds: number;
  /** Peak resident memory of the whole process in MB. */
  readonly megabytes: number;
}

const taskFile = fileURLToPath(new URL("./task.ts", import.meta.url));

/** The median time and peak memory of several runs, each in a fresh process; `null` when the task could not finish. */
export function measure(task: string, file: string, runs: number): Measurement | null {
  const results: Measurement[] = [];
  for (let run = 0; run < runs; run++) {
    const child = spawnSync(process.execPath, ["--import", "tsx", taskFile, task, file], {
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
  return {
    milliseconds: median(results.map(({ milliseconds }) => milliseconds)),
    megabytes: median(results.map(({ megabytes }) => megabytes)),
  };
}
