import { inputFile, inputNames } from "./inputs.ts";
import { bundleTasks, type Measurement, measure } from "./measure.ts";

/**
 * Prints time and peak memory of reading, checking and writing beside what they are compared with, all in one run.
 * Arguments: the number of runs of which the median is taken (3), and words that the input's name must hold.
 */
const runs = Number(process.argv[2] ?? 3);
const wanted = process.argv.slice(3);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));

await bundleTasks();
const idle = measure("nothing", "", runs);
console.log(`an idle process: ${idle?.megabytes.toFixed(0)} MB`);

console.log("\nreading");
for (const name of inputNames.filter(isWanted)) {
  const file = inputFile(name);
  const results: Record<string, Measurement | null> = {};
  for (const task of ["unzip", "parse", "read", "check", "exceljs"]) {
    results[task] = measure(task, file, runs);
  }
  printRow(name, results);
  printRatio("  check ÷ parse", results["check"], results["parse"]);
  printRatio("  check ÷ exceljs", results["check"], results["exceljs"]);
}

console.log("\nwriting");
for (const count of ["1,000", "5,000"].filter(isWanted)) {
  const results = {
    stamp: measure(`write ${count}`, "", runs),
    exceljs: measure(`exceljs ${count}`, "", runs),
  };
  printRow(`${count} sheets`, results);
  printRatio("  stamp ÷ exceljs", results.stamp, results.exceljs);
}

const warm = measure("warm check", inputFile("9 sheets"), runs);
console.log(
  `\nnine sheets, warm: read and checked in ${((warm?.milliseconds ?? Number.NaN) / 100).toFixed(1)} ms`,
);

function printRow(name: string, results: Record<string, Measurement | null>): void {
  const cells = Object.entries(results).map(([task, result]) =>
    result ? `${task} ${result.milliseconds.toFixed(0)} ms ${result.megabytes.toFixed(0)} MB` : `${task} –`,
  );
  console.log(`${name.padEnd(26)} ${cells.map((cell) => cell.padEnd(24)).join("")}`);
}

function printRatio(
  label: string,
  left: Measurement | null | undefined,
  right: Measurement | null | undefined,
): void {
  if (!left || !right) return;
  const time = (left.milliseconds / right.milliseconds).toFixed(2);
  const ofThread =
    left.threadTime && right.threadTime
      ? ` (${(left.threadTime / right.threadTime).toFixed(2)} without waiting for a processor)`
      : "";
  const memory = (left.megabytes / right.megabytes).toFixed(2);
  console.log(`${label.padEnd(26)} time ${time}${ofThread}, memory ${memory}`);
}
