import { inputFile, inputNames } from "./inputs.ts";
import { bundleTasks, type Measurement, measure, median } from "./measure.ts";

/**
 * Prints time and peak memory of reading, checking and writing beside what they are compared with, all in one run.
 * Arguments: the number of rounds of which the median is taken (3), and words that the input's name must hold.
 */
const rounds = Number(process.argv[2] ?? 3);
const wanted = process.argv.slice(3);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));

await bundleTasks();
const [idle = []] = measure([{ task: "nothing", file: "" }], rounds);
console.log(`an idle process: ${megabytesOf(idle)} MB`);

console.log(
  "\nreading (unzip and parse in JavaScript alone, parse* with Node's own inflater as read and check)",
);
for (const name of inputNames.filter(isWanted)) {
  const file = inputFile(name);
  const names = ["unzip", "parse", "parse*", "read", "check", "exceljs"];
  const results = measure(
    [
      { task: "unzip", file, runsAnywhere: true },
      { task: "parse", file, runsAnywhere: true },
      ...["parse", "read", "check", "exceljs"].map((task) => ({ task, file })),
    ],
    rounds,
  );
  const [, parse = [], parseInNode = [], , check = [], exceljs = []] = results;
  printRow(name, names, results);
  printRatio("  check ÷ parse", check, parse);
  printRatio("  check ÷ parse*", check, parseInNode);
  printRatio("  check ÷ exceljs", check, exceljs);
}

console.log("\nwriting");
for (const count of ["1,000", "5,000"].filter(isWanted)) {
  const tasks = [`write ${count}`, `exceljs ${count}`];
  const results = measure(
    tasks.map((task) => ({ task, file: "" })),
    rounds,
  );
  const [stamp = [], exceljs = []] = results;
  printRow(`${count} sheets`, ["stamp", "exceljs"], results);
  printRatio("  stamp ÷ exceljs", stamp, exceljs);
}

const [warm = []] = measure([{ task: "warm check", file: inputFile("9 sheets") }], rounds);
console.log(`\nnine sheets, warm: read and checked in ${(millisecondsOf(warm) / 100).toFixed(1)} ms`);

function printRow(name: string, tasks: readonly string[], results: readonly Measurement[][]): void {
  const cells = results.map((runs, index) =>
    runs.length > 0
      ? `${tasks[index]} ${millisecondsOf(runs).toFixed(0)} ms ${megabytesOf(runs)} MB`
      : `${tasks[index]} –`,
  );
  console.log(`${name.padEnd(26)} ${cells.map((cell) => cell.padEnd(24)).join("")}`);
}

/** The medians of what each round gives. */
function printRatio(label: string, left: readonly Measurement[], right: readonly Measurement[]): void {
  if (left.length === 0 || right.length === 0) return;
  const ratio = (figure: (measurement: Measurement) => number | null) =>
    median(
      left.map((own, index) => (figure(own) ?? Number.NaN) / ((right[index] && figure(right[index])) ?? 0)),
    ).toFixed(2);
  const time = ratio(({ milliseconds }) => milliseconds);
  const ofThread = left[0]?.threadTime ? ` (${ratio(({ threadTime }) => threadTime)} without waiting)` : "";
  const memory = ratio(({ megabytes }) => megabytes);
  console.log(`${label.padEnd(26)} time ${time}${ofThread}, memory ${memory}`);
}

function millisecondsOf(runs: readonly Measurement[]): number {
  return median(runs.map(({ milliseconds }) => milliseconds));
}

function megabytesOf(runs: readonly Measurement[]): string {
  return median(runs.map(({ megabytes }) => megabytes)).toFixed(0);
}
