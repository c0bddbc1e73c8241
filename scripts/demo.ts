import { mkdirSync } from "node:fs";
import { run } from "../src/apps/cli/run.ts";

/** Runs the main job on the example document: import, check, correct and generate, into out/. */
const steps = [
  ["import", "examples/欢喜庄乡2022年绩效目标.txt", "-o", "out/1-导入.xlsx"],
  ["check", "out/1-导入.xlsx"],
  ["fix", "out/1-导入.xlsx", "-o", "out/2-修正.xlsx", "--ask-too", "--report", "out/2-修正.json"],
  ["generate", "out/2-修正.xlsx", "-o", "out/3-项目表.xlsx"],
];

mkdirSync("out", { recursive: true });
for (const step of steps) {
  console.log(`\n$ jibiao ${step.join(" ")}`);
  const status = await run(step);
  if (status !== 0) {
    process.exitCode = status;
    break;
  }
}
