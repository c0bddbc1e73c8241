import type { Terminal } from "./terminal.ts";

/** The terminal this process runs in. Colours follow NO_COLOR and never go into a file or a pipe. */
export function processTerminal(): Terminal {
  return {
    workingFolder: process.cwd(),
    colours: process.stdout.isTTY && !process.env["NO_COLOR"],
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}
