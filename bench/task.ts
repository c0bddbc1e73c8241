import { readFileSync } from "node:fs";
import { tasks } from "./tasks.ts";

/** Runs one task once and prints what it took; started by measure.ts in a process of its own. */
const [name = "", file = ""] = process.argv.slice(2);
const task = tasks[name];
if (!task) throw new Error(`no task ${name}`);
const input = file === "" ? new Uint8Array() : readFileSync(file);
const run = await task(input);
const start = performance.now();
await run();
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
