import { setFlagsFromString } from "node:v8";

/**
 * What each engine is told, by Node's major version: an engine complains of a flag that it does not know, and from Node
 * 24 on it does as well by itself. Optimised code takes in less of other functions; long functions get it later.
 */
const flags: ReadonlyMap<number, readonly string[]> = new Map([
  [
    20,
    [
      "--max-inlined-bytecode-size-cumulative=200",
      "--no-turbo-inline-array-builtins",
      "--bytecode-size-allowance-per-tick=25",
    ],
  ],
  [22, ["--max-inlined-bytecode-size-cumulative=200"]],
]);

/**
 * Sets the engine up for runs of a second or two, as nearly every command is: what it compiles for the long run does not
 * pay off in that time, and keeps one of the two processors of an office machine busy that the work needs as well.
 */
export function tuneEngine(): void {
  for (const flag of flags.get(Number.parseInt(process.versions.node, 10)) ?? []) setFlagsFromString(flag);
}
