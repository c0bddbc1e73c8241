import { readFileSync } from "node:fs";
import { tuneEngine } from "../src/apps/cli/engine.ts";
import { tasks, yardsticks } from "./tasks.ts";

/** Runs one task once and prints what it took; started by measure.ts in a process of its own. */
const [name = "", file = ""] = process.argv.slice(2);
const task = tasks[name];
if (!task) throw new Error(`no task ${name}`);
if (!yardsticks.has(name)) tuneEngine();
const input = file === "" ? new Uint8Array() : readFileSync(file);
const run = await task(input);
const startOfThread = threadMilliseconds();
const start = performance.now();
await run();
const milliseconds = performance.now() - start;
const threadTime = threadMilliseconds() - startOfThread;
console.log(JSON.stringify({ milliseconds, threadTime, megabytes: process.resourceUsage().maxRSS / 1024 }));

/** The processor's time that this thread has had, without waiting for it; not a number where the system does not tell. */
function threadMilliseconds(): number {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    return Number.NaN;
  }
}
