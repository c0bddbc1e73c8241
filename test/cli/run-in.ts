import { run } from "../../src/apps/cli/run.ts";

/** Runs a command line in a folder and gives what the user sees of it. */
export async function runIn(
  folder: string,
  args: readonly string[],
): Promise<{ status: number; out: string; err: string }> {
  const printed = { out: "", err: "" };
  const status = await run(args, {
    workingFolder: folder,
    colours: false,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  });
  return { status, ...printed };
}
