import { setFlagsFromString } from "node:v8";

/**
 * How each engine is told to compile, by Node's major version; an engine complains of a flag that it does not know, and
 * from Node 24 on it does as well by itself. Functions get plain code at once instead of being interpreted; optimised
 * code takes in less of other functions, and long functions get it later.
 */
const flags: ReadonlyMap<number, readonly string[]> = new Map([
  [
    20,
    [
      "--always-sparkplug",
      "--max-inlined-bytecode-size-cumulative=200",
      "--no-turbo-inline-array-builtins",
      "--bytecode-size-allowance-per-tick=25",
    ],
  ],
  [22, ["--always-sparkplug", "--max-inlined-bytecode-size-cumulative=200"]],
]);

/**
 * Sets the engine up for runs of a second or two, as nearly every command is: what it compiles for the long run would
 * not pay off, and keeps one of the two processors of an office machine busy that the work needs as well. A check of a
 * hundred to a thousand tables takes about a quarter less time.
 */
export function tuneEngine(): void {
  for (const flag of flags.get(Number.parseInt(process.versions.node, 10)) ?? []) setFlagsFromString(flag);
}
